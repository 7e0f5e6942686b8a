/** Trees in ONNX Runtime. */
@NullMarked
package io.restock.ml.forecast.tree.onnx;

import org.jspecify.annotations.NullMarked;
