/** What shoppers order, call off, and send back. */
@NullMarked
package io.restock.command.order;

import org.jspecify.annotations.NullMarked;
