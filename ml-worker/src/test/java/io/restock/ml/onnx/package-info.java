/** Model files, written and run. */
@NullMarked
package io.restock.ml.onnx;

import org.jspecify.annotations.NullMarked;
