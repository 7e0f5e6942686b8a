/** Why a forecast is what it is, and what made it another than the one before. */
@NullMarked
package io.restock.ml.demand.explain;

import org.jspecify.annotations.NullMarked;
