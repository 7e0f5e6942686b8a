/** The recorded year of an online shop. */
@NullMarked
package io.restock.demo.history;

import org.jspecify.annotations.NullMarked;
