/** Linear models of demand by what surrounds it: price, promotion, holidays, signals, and the calendar. */
@NullMarked
package io.restock.ml.forecast.series.regression;

import org.jspecify.annotations.NullMarked;
