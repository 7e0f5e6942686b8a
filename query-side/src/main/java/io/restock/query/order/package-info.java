/** Orders and returns as they came in. */
@NullMarked
package io.restock.query.order;

import org.jspecify.annotations.NullMarked;
