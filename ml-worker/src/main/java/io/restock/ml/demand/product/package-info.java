/** What is known of each product, whatever it sells. */
@NullMarked
package io.restock.ml.demand.product;

import org.jspecify.annotations.NullMarked;
