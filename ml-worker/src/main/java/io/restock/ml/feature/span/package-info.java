/** The features of a history: numbers with names about any span of coming periods, computed from the history alone. */
@NullMarked
package io.restock.ml.feature.span;

import org.jspecify.annotations.NullMarked;
