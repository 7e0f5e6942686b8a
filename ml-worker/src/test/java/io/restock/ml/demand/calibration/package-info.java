/** Calibrations of models that promise too much. */
@NullMarked
package io.restock.ml.demand.calibration;

import org.jspecify.annotations.NullMarked;
