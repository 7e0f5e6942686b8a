/** Processes that were made up and are recognised. */
@NullMarked
package io.restock.ml.forecast.series.sarima;

import org.jspecify.annotations.NullMarked;
