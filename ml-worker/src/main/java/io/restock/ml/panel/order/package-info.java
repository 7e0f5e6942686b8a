/** Demand counted from the orders of one shop. */
@NullMarked
package io.restock.ml.panel.order;

import org.jspecify.annotations.NullMarked;
