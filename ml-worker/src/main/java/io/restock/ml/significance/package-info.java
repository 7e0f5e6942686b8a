/** Whether one model is better than another beyond luck. */
@NullMarked
package io.restock.ml.significance;

import org.jspecify.annotations.NullMarked;
