/** Forecasts made of the forecasts of others, and kept to what their levels promise. */
@NullMarked
package io.restock.ml.forecast.combination;

import org.jspecify.annotations.NullMarked;
