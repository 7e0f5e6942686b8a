/** Scores checked by hand. */
@NullMarked
package io.restock.ml.significance;

import org.jspecify.annotations.NullMarked;
