/** Where a training stood, so that it can go on from there to the last bit. */
@NullMarked
package io.restock.ml.forecast.training.checkpoint;

import org.jspecify.annotations.NullMarked;
