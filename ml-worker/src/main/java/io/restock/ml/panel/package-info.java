/** Many items' demand over the same stretch of time, and the windows of it that models learn from and are judged by. */
@NullMarked
package io.restock.ml.panel;

import org.jspecify.annotations.NullMarked;
