/** Tests of the package of the same name. */
@NullMarked
package io.restock.platform.store;

import org.jspecify.annotations.NullMarked;
