/** What a forecast is made of, and what made it another than the one before: shares that add up to the whole. */
@NullMarked
package io.restock.ml.forecast.attribution;

import org.jspecify.annotations.NullMarked;
