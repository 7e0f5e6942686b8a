/** Recommendations: the port, what it is asked with, and the baseline that stands in when the model cannot answer. */
@NullMarked
package io.restock.ml.recommendation;

import org.jspecify.annotations.NullMarked;
