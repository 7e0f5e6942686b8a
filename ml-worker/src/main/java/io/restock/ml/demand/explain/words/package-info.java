/** Explanations in the words of planners. */
@NullMarked
package io.restock.ml.demand.explain.words;

import org.jspecify.annotations.NullMarked;
