/** What one feature may know of another: read from the other's stream in the event store. */
@NullMarked
package io.restock.command.known;

import org.jspecify.annotations.NullMarked;
