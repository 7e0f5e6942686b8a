/** How a history is written as the numbers that a network reads. */
@NullMarked
package io.restock.ml.feature.encoding;

import org.jspecify.annotations.NullMarked;
