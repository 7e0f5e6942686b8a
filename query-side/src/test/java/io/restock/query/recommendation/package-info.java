/** Tests of the package of the same name. */
@NullMarked
package io.restock.query.recommendation;

import org.jspecify.annotations.NullMarked;
