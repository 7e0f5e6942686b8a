/** A shop's order lines as daily demand, and the windows of it that a model learns from. */
@NullMarked
package io.restock.ml.forecast.training.panel;

import org.jspecify.annotations.NullMarked;
