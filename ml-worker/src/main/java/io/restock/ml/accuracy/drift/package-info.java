/** Drift: that forecasts do worse than they used to, or that demand is no longer what it was; told once as it begins. */
@NullMarked
package io.restock.ml.accuracy.drift;

import org.jspecify.annotations.NullMarked;
