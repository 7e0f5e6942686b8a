/** Orders as daily demand. */
@NullMarked
package io.restock.ml.forecast.training.panel;

import org.jspecify.annotations.NullMarked;
