/** The places that hold stock, and what an order does to it there. */
@NullMarked
package io.restock.command.location;

import org.jspecify.annotations.NullMarked;
