/** Boards of a few weeks. */
@NullMarked
package io.restock.ml.evaluation.board;

import org.jspecify.annotations.NullMarked;
