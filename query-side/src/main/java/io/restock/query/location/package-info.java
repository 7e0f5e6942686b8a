/** Locations: their clock, their business day, and when they are closed. */
@NullMarked
package io.restock.query.location;

import org.jspecify.annotations.NullMarked;
