@NullMarked
package io.restock.ml.demand.training.kept;

import org.jspecify.annotations.NullMarked;
