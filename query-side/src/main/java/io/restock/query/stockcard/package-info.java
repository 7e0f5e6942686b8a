/** How much of each item there is, how much is coming, and how much is owed. */
@NullMarked
package io.restock.query.stockcard;

import org.jspecify.annotations.NullMarked;
