/** What is known of shoppers and of what can be recommended to them, folded from events. */
@NullMarked
package io.restock.ml.recommendation.shopper;

import org.jspecify.annotations.NullMarked;
