@NullMarked
package io.restock.ml.round;

import org.jspecify.annotations.NullMarked;
