/** Forecasts kept until their days have come: the first one of each item and origin, as far as it is judged. */
@NullMarked
package io.restock.ml.accuracy.kept;

import org.jspecify.annotations.NullMarked;
