/** Tests of the package of the same name. */
@NullMarked
package io.restock.ml.demand.serve;

import org.jspecify.annotations.NullMarked;
