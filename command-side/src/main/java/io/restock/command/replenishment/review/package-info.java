/** The arithmetic of a review: from a forecast and a stock position to a quantity that explains itself. */
@NullMarked
package io.restock.command.replenishment.review;

import org.jspecify.annotations.NullMarked;
