/** What is learnt from the rounds that are over: weights of a blend, and how far sums have to be moved. */
@NullMarked
package io.restock.ml.evaluation.combination;

import org.jspecify.annotations.NullMarked;
