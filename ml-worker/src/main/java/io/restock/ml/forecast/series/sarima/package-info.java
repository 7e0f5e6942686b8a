/** Seasonal ARIMA by state space. */
@NullMarked
package io.restock.ml.forecast.series.sarima;

import org.jspecify.annotations.NullMarked;
