@NullMarked
package io.restock.ml.demand.market;

import org.jspecify.annotations.NullMarked;
