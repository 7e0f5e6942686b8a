/** The shipped model, and models that have to be refused. */
@NullMarked
package io.restock.ml.forecast.onnx;

import org.jspecify.annotations.NullMarked;
