/** Effects that were put into demand and are found again. */
@NullMarked
package io.restock.ml.forecast.series.regression;

import org.jspecify.annotations.NullMarked;
