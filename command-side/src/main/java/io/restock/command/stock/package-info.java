/** What is on the shelf of each location, and what every movement and order does to it. */
@NullMarked
package io.restock.command.stock;

import org.jspecify.annotations.NullMarked;
