/** How much a running Restock takes in, how soon it foresees, and what survives a crash, measured from outside. */
@NullMarked
package io.restock.benchmarks;

import org.jspecify.annotations.NullMarked;
