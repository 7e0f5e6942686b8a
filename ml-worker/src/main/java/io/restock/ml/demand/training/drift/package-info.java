/** Trains again where drift was detected, if that is allowed. */
@NullMarked
package io.restock.ml.demand.training.drift;

import org.jspecify.annotations.NullMarked;
