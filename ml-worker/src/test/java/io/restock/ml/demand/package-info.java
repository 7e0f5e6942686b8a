@NullMarked
package io.restock.ml.demand;

import org.jspecify.annotations.NullMarked;
