/** Restock's answers are understood. */
@NullMarked
package io.restock.demo.api;

import org.jspecify.annotations.NullMarked;
