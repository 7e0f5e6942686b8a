/** Trains models at origins of the past and puts all on one board. */
@NullMarked
package io.restock.ml.evaluation.training;

import org.jspecify.annotations.NullMarked;
