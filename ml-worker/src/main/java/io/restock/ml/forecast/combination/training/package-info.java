/** Combinations are fitted, and written as one model file. */
@NullMarked
package io.restock.ml.forecast.combination.training;

import org.jspecify.annotations.NullMarked;
