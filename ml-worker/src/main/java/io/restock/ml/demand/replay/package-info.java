/** What was known when a forecast was made, read again from the events. */
@NullMarked
package io.restock.ml.demand.replay;

import org.jspecify.annotations.NullMarked;
