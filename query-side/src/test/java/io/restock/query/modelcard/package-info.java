/** Tests of the package of the same name. */
@NullMarked
package io.restock.query.modelcard;

import org.jspecify.annotations.NullMarked;
