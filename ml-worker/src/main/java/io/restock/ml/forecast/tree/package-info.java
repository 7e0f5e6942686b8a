/** Forecasts by boosted trees: what the trees read of a history, and how their answers become demand. */
@NullMarked
package io.restock.ml.forecast.tree;

import org.jspecify.annotations.NullMarked;
