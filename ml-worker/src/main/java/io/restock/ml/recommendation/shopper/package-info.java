/** What is known of shoppers, folded from events. */
@NullMarked
package io.restock.ml.recommendation.shopper;

import org.jspecify.annotations.NullMarked;
