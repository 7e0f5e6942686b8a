/** The network that forecasts demand, both as DJL trains it and as ONNX Runtime runs it. */
@NullMarked
package io.restock.ml.forecast.training.network;

import org.jspecify.annotations.NullMarked;
