/** Fewer covariates in the place of many. */
@NullMarked
package io.restock.ml.panel.component;

import org.jspecify.annotations.NullMarked;
