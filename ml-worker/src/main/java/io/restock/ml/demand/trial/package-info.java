/** Registered models measured beside the champion, on the shop's own past. */
@NullMarked
package io.restock.ml.demand.trial;

import org.jspecify.annotations.NullMarked;
