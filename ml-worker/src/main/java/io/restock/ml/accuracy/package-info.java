/** Past forecasts meet their days: how far off they were, by item, by demand class and over a location. */
@NullMarked
package io.restock.ml.accuracy;

import org.jspecify.annotations.NullMarked;
