@NullMarked
package io.restock.ml.recommendation.onnx;

import org.jspecify.annotations.NullMarked;
