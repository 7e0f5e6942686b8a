/** Similar items and their hand-over checked by hand. */
@NullMarked
package io.restock.ml.demand.analogue;

import org.jspecify.annotations.NullMarked;
