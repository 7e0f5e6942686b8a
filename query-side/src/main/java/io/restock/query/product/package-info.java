/** Products as the catalogue has them. */
@NullMarked
package io.restock.query.product;

import org.jspecify.annotations.NullMarked;
