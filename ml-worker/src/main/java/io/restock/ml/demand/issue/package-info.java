/** Forecasts are issued: which are due, from what, and with what has already been demanded today. */
@NullMarked
package io.restock.ml.demand.issue;

import org.jspecify.annotations.NullMarked;
