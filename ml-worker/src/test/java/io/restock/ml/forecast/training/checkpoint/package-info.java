@NullMarked
package io.restock.ml.forecast.training.checkpoint;

import org.jspecify.annotations.NullMarked;
