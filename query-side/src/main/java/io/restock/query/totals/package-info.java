/** Sums over the other views, to compare with the shop's own books. */
@NullMarked
package io.restock.query.totals;

import org.jspecify.annotations.NullMarked;
