/** Tests of the package of the same name. */
@NullMarked
package io.restock.query.product;

import org.jspecify.annotations.NullMarked;
