@NullMarked
package io.restock.ml.forecast.training.run;

import org.jspecify.annotations.NullMarked;
