/** What is taken of errors: of single numbers, of quantiles, and how sure it is. */
@NullMarked
package io.restock.ml.evaluation.measure;

import org.jspecify.annotations.NullMarked;
