/** Tests of the package of the same name. */
@NullMarked
package io.restock.query.stockcard;

import org.jspecify.annotations.NullMarked;
