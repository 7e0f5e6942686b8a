/** Trees, written and run again. */
@NullMarked
package io.restock.ml.forecast.tree.training;

import org.jspecify.annotations.NullMarked;
