@NullMarked
package io.restock.ml.recommendation.offer;

import org.jspecify.annotations.NullMarked;
