/** What can be recommended, and how popular it is, folded from events. */
@NullMarked
package io.restock.ml.recommendation.offer;

import org.jspecify.annotations.NullMarked;
