/** Forecasts by a trained model, run by ONNX Runtime. */
@NullMarked
package io.restock.ml.forecast.onnx;

import org.jspecify.annotations.NullMarked;
