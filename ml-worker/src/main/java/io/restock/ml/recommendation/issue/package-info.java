/** Lists of recommendations are issued: for whom they are due, and from what. */
@NullMarked
package io.restock.ml.recommendation.issue;

import org.jspecify.annotations.NullMarked;
