/** What an evaluation has come to, so that it goes on where it was interrupted. */
@NullMarked
package io.restock.ml.evaluation.training.kept;

import org.jspecify.annotations.NullMarked;
