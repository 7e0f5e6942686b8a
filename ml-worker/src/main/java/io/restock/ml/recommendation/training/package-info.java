/** Training of the recommender from what shoppers bought, and how good it is on what they bought next. */
@NullMarked
package io.restock.ml.recommendation.training;

import org.jspecify.annotations.NullMarked;
