/** What the command may be asked. */
@NullMarked
package io.restock.ml.evaluation.training;

import org.jspecify.annotations.NullMarked;
