/** How the items of each location rank by revenue. */
@NullMarked
package io.restock.ml.demand.ranking;

import org.jspecify.annotations.NullMarked;
