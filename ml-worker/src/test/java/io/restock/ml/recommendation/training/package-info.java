@NullMarked
package io.restock.ml.recommendation.training;

import org.jspecify.annotations.NullMarked;
