/** Tests of the package of the same name. */
@NullMarked
package io.restock.ml.registry;

import org.jspecify.annotations.NullMarked;
