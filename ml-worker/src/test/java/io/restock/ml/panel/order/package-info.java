/** Orders to count. */
@NullMarked
package io.restock.ml.panel.order;

import org.jspecify.annotations.NullMarked;
