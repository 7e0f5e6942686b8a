/** How well forecasters would have done on days that came to pass. */
@NullMarked
package io.restock.ml.significance;

import org.jspecify.annotations.NullMarked;
