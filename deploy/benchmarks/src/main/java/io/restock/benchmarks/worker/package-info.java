/** What the worker's parts do alone, measured from inside. */
@NullMarked
package io.restock.benchmarks.worker;

import org.jspecify.annotations.NullMarked;
