/** Tests of the package of the same name. */
@NullMarked
package io.restock.ml.accuracy.drift;

import org.jspecify.annotations.NullMarked;
