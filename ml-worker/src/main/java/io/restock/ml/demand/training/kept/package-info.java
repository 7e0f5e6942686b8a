/** Trainings as they are kept, so that they go on after a restart. */
@NullMarked
package io.restock.ml.demand.training.kept;

import org.jspecify.annotations.NullMarked;
