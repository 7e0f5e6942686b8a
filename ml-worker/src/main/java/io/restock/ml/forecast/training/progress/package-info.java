/** How far a training has come, as it tells whoever watches it. */
@NullMarked
package io.restock.ml.forecast.training.progress;

import org.jspecify.annotations.NullMarked;
