/** How each stock item is reordered: proposals, what people decide about them, and what is on order. */
@NullMarked
package io.restock.command.replenishment;

import org.jspecify.annotations.NullMarked;
