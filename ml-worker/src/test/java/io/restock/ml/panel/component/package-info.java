/** Components of signals checked by hand. */
@NullMarked
package io.restock.ml.panel.component;

import org.jspecify.annotations.NullMarked;
