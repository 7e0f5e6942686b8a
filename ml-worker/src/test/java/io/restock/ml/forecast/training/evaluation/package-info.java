/** Scores checked by hand. */
@NullMarked
package io.restock.ml.forecast.training.evaluation;

import org.jspecify.annotations.NullMarked;
