@NullMarked
package io.restock.ml.recommendation;

import org.jspecify.annotations.NullMarked;
