/** Training on a small scale. */
@NullMarked
package io.restock.ml.forecast.training;

import org.jspecify.annotations.NullMarked;
