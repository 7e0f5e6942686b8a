/** What is known of demand: by stock item and day, and the calendar of each location, folded from events. */
@NullMarked
package io.restock.ml.demand;

import org.jspecify.annotations.NullMarked;
