/** Seldom demand checked by hand. */
@NullMarked
package io.restock.ml.forecast.series.intermittent;

import org.jspecify.annotations.NullMarked;
