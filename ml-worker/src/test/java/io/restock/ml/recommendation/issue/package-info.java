@NullMarked
package io.restock.ml.recommendation.issue;

import org.jspecify.annotations.NullMarked;
