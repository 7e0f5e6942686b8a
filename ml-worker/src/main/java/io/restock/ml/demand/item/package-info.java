/** What is known of the demand for each stock item, by day, folded from the item's own events. */
@NullMarked
package io.restock.ml.demand.item;

import org.jspecify.annotations.NullMarked;
