/** Restock's public API as an outside program sees it. */
@NullMarked
package io.restock.demo.api;

import org.jspecify.annotations.NullMarked;
