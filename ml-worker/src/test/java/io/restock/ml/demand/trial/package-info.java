/** Tests of the package of the same name. */
@NullMarked
package io.restock.ml.demand.trial;

import org.jspecify.annotations.NullMarked;
