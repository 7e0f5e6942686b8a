/** ONNX files, read and written: what the models of forecasts and recommendations share. */
@NullMarked
package io.restock.ml.onnx;

import org.jspecify.annotations.NullMarked;
