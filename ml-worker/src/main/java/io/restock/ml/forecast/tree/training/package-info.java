/** Grows boosted trees on a panel and writes them as an ONNX model. */
@NullMarked
package io.restock.ml.forecast.tree.training;

import org.jspecify.annotations.NullMarked;
