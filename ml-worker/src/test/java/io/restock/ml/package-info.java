/** What holds for the whole module. */
@NullMarked
package io.restock.ml;

import org.jspecify.annotations.NullMarked;
