@NullMarked
package io.restock.ml.demand.training;

import org.jspecify.annotations.NullMarked;
