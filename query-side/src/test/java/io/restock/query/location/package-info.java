/** Tests of the package of the same name. */
@NullMarked
package io.restock.query.location;

import org.jspecify.annotations.NullMarked;
