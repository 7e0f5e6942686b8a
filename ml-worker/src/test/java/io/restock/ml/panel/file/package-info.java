/** Tables to read. */
@NullMarked
package io.restock.ml.panel.file;

import org.jspecify.annotations.NullMarked;
