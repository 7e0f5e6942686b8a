/** The side that decides: commands come in, and the events that were decided are appended to the store. */
@NullMarked
package io.restock.command;

import org.jspecify.annotations.NullMarked;
