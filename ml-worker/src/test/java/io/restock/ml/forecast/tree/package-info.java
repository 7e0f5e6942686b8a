/** What trees read, number by number. */
@NullMarked
package io.restock.ml.forecast.tree;

import org.jspecify.annotations.NullMarked;
