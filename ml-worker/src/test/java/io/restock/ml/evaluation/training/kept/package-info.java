/** Answers kept, and lost. */
@NullMarked
package io.restock.ml.evaluation.training.kept;

import org.jspecify.annotations.NullMarked;
