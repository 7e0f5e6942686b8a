/** Trains the demand model by DJL and writes it as ONNX; nothing here runs while forecasts are served. */
@NullMarked
package io.restock.ml.forecast.training;

import org.jspecify.annotations.NullMarked;
