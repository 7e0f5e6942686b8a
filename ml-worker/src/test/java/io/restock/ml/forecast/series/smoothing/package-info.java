/** Smoothing checked by hand. */
@NullMarked
package io.restock.ml.forecast.series.smoothing;

import org.jspecify.annotations.NullMarked;
