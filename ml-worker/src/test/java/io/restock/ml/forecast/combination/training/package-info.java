/** Combinations that are written, against those that are computed. */
@NullMarked
package io.restock.ml.forecast.combination.training;

import org.jspecify.annotations.NullMarked;
