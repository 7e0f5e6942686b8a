/** The demonstration is tried against a shop that only takes notes. */
@NullMarked
package io.restock.demo;

import org.jspecify.annotations.NullMarked;
