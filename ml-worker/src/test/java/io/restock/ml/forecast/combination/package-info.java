/** Blends and calibrations checked by hand. */
@NullMarked
package io.restock.ml.forecast.combination;

import org.jspecify.annotations.NullMarked;
