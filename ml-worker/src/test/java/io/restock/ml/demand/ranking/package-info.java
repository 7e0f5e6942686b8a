@NullMarked
package io.restock.ml.demand.ranking;

import org.jspecify.annotations.NullMarked;
