/** Scores checked by hand. */
@NullMarked
package io.restock.ml.evaluation;

import org.jspecify.annotations.NullMarked;
