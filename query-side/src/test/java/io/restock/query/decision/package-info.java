/** Tests of the package of the same name. */
@NullMarked
package io.restock.query.decision;

import org.jspecify.annotations.NullMarked;
