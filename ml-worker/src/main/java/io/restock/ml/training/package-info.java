/** What every trainer reads. */
@NullMarked
package io.restock.ml.training;

import org.jspecify.annotations.NullMarked;
