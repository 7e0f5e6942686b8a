/** New items: which others they are like, and how their forecasts are handed over to their own past. */
@NullMarked
package io.restock.ml.demand.analogue;

import org.jspecify.annotations.NullMarked;
