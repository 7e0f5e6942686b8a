/** What features say, number by number. */
@NullMarked
package io.restock.ml.feature.span;

import org.jspecify.annotations.NullMarked;
