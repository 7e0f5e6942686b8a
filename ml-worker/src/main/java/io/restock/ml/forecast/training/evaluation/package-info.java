/** How well forecasters would have done on days that came to pass. */
@NullMarked
package io.restock.ml.forecast.training.evaluation;

import org.jspecify.annotations.NullMarked;
