/** Who takes part, and how all forecast from one origin of the past after another. */
@NullMarked
package io.restock.ml.evaluation.contest;

import org.jspecify.annotations.NullMarked;
