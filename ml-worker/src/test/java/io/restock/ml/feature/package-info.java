/** What models are fed with, checked by hand. */
@NullMarked
package io.restock.ml.feature;

import org.jspecify.annotations.NullMarked;
