/** Forecasts by boosted trees. */
@NullMarked
package io.restock.ml.forecast.tree;

import org.jspecify.annotations.NullMarked;
