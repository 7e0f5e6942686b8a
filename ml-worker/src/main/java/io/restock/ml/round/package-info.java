/** Work in rounds: what is due is collected, done together, and published together. */
@NullMarked
package io.restock.ml.round;

import org.jspecify.annotations.NullMarked;
