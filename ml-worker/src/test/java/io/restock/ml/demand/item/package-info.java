@NullMarked
package io.restock.ml.demand.item;

import org.jspecify.annotations.NullMarked;
