/** A real shop's year told to Restock through its public API, and its last weeks lived again. */
@NullMarked
package io.restock.demo;

import org.jspecify.annotations.NullMarked;
