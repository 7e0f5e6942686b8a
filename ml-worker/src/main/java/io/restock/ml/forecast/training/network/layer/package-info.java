/** The layers that read the past, in the trainer and in ONNX, and the numbers that layers have learnt. */
@NullMarked
package io.restock.ml.forecast.training.network.layer;

import org.jspecify.annotations.NullMarked;
