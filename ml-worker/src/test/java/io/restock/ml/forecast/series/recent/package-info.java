/** Repetitions and averages checked by hand. */
@NullMarked
package io.restock.ml.forecast.series.recent;

import org.jspecify.annotations.NullMarked;
