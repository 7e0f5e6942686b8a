/** Contests of a few weeks. */
@NullMarked
package io.restock.ml.evaluation.contest;

import org.jspecify.annotations.NullMarked;
