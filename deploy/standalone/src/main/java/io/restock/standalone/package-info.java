/** The whole of Restock in one process. */
@NullMarked
package io.restock.standalone;

import org.jspecify.annotations.NullMarked;
