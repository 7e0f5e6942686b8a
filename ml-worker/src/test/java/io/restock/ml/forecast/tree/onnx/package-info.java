/** Forecasts by trees grown on tiny panels. */
@NullMarked
package io.restock.ml.forecast.tree.onnx;

import org.jspecify.annotations.NullMarked;
