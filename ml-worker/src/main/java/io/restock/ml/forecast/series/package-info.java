/** Forecasts from the past of one series alone: its numbers, what a model of them is, and how sure such a model may be. */
@NullMarked
package io.restock.ml.forecast.series;

import org.jspecify.annotations.NullMarked;
