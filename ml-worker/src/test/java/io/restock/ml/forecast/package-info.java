/** What every forecaster promises, and the baseline's numbers. */
@NullMarked
package io.restock.ml.forecast;

import org.jspecify.annotations.NullMarked;
