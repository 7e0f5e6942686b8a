/** What is known of the world around each location: its calendar, its promotions, and what was foretold when. */
@NullMarked
package io.restock.ml.demand.market;

import org.jspecify.annotations.NullMarked;
