/** Forecasts are held to what their levels promise: by how far past sums were from the champion's quantiles. */
@NullMarked
package io.restock.ml.demand.calibration;

import org.jspecify.annotations.NullMarked;
