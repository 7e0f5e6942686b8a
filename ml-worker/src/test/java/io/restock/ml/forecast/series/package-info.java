/** What every model of one series keeps, and what its forecasts are made of. */
@NullMarked
package io.restock.ml.forecast.series;

import org.jspecify.annotations.NullMarked;
