/** The parts of a feature row, each computed from one history alone. */
@NullMarked
package io.restock.ml.feature.part;

import org.jspecify.annotations.NullMarked;
