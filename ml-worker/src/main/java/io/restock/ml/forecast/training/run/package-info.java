/** One training from its options to a finished model file: search, seeds, storage. */
@NullMarked
package io.restock.ml.forecast.training.run;

import org.jspecify.annotations.NullMarked;
