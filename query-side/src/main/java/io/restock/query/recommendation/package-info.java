/** What each shopper is recommended, and why. */
@NullMarked
package io.restock.query.recommendation;

import org.jspecify.annotations.NullMarked;
