@NullMarked
package io.restock.ml.recommendation.shopper;

import org.jspecify.annotations.NullMarked;
