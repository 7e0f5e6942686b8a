/** All models on one board: who takes part, from which origins on, and what came of it. */
@NullMarked
package io.restock.ml.evaluation.board;

import org.jspecify.annotations.NullMarked;
