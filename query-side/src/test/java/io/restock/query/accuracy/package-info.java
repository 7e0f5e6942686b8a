/** Tests of the package of the same name. */
@NullMarked
package io.restock.query.accuracy;

import org.jspecify.annotations.NullMarked;
