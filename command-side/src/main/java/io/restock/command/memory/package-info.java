/** What is kept of aggregates between two commands: recent ones in memory, and snapshots of long streams. */
@NullMarked
package io.restock.command.memory;

import org.jspecify.annotations.NullMarked;
