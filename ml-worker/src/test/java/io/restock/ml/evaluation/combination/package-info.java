/** Blends and calibrations of panels that are made up. */
@NullMarked
package io.restock.ml.evaluation.combination;

import org.jspecify.annotations.NullMarked;
