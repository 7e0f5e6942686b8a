/** What keeps a slow or broken model from harming those who ask it. */
@NullMarked
package io.restock.ml.guard;

import org.jspecify.annotations.NullMarked;
