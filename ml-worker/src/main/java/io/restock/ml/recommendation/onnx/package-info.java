/** Recommendations by a trained model, run by ONNX Runtime. */
@NullMarked
package io.restock.ml.recommendation.onnx;

import org.jspecify.annotations.NullMarked;
