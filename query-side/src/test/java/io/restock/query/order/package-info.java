/** Tests of the package of the same name. */
@NullMarked
package io.restock.query.order;

import org.jspecify.annotations.NullMarked;
