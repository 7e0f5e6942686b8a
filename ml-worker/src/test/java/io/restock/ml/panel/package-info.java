/** Orders as daily demand. */
@NullMarked
package io.restock.ml.panel;

import org.jspecify.annotations.NullMarked;
