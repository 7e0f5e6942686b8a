/** Tests of the package of the same name. */
@NullMarked
package io.restock.ml.accuracy.kept;

import org.jspecify.annotations.NullMarked;
