/** Forecasts of daily demand: the port, and the baseline that stands in when the model cannot answer. */
@NullMarked
package io.restock.ml.forecast;

import org.jspecify.annotations.NullMarked;
