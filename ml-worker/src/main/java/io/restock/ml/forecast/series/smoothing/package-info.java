/** Exponential smoothing: levels, slopes and seasons that follow what is demanded. */
@NullMarked
package io.restock.ml.forecast.series.smoothing;

import org.jspecify.annotations.NullMarked;
