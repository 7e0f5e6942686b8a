/** Trains models of demand from what this shop's own events tell, when somebody asks for it. */
@NullMarked
package io.restock.ml.demand.training;

import org.jspecify.annotations.NullMarked;
