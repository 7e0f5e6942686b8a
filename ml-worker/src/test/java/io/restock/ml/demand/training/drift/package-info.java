@NullMarked
package io.restock.ml.demand.training.drift;

import org.jspecify.annotations.NullMarked;
