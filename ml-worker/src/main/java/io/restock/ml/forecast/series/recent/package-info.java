/** Models that repeat or average what was last demanded. */
@NullMarked
package io.restock.ml.forecast.series.recent;

import org.jspecify.annotations.NullMarked;
