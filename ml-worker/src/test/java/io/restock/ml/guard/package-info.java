@NullMarked
package io.restock.ml.guard;

import org.jspecify.annotations.NullMarked;
