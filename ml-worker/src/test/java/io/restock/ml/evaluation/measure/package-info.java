/** Measures checked by hand. */
@NullMarked
package io.restock.ml.evaluation.measure;

import org.jspecify.annotations.NullMarked;
