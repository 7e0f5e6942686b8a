/** Models of demand that is nothing most of the time: they tell how often from how much. */
@NullMarked
package io.restock.ml.forecast.series.intermittent;

import org.jspecify.annotations.NullMarked;
