/** Tests of the package of the same name. */
@NullMarked
package io.restock.query.totals;

import org.jspecify.annotations.NullMarked;
