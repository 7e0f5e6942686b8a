/** The whole program, tried from outside as a shop's apps and its planner use it, on whatever stores the tests are given. */
@NullMarked
package io.restock.acceptance;

import org.jspecify.annotations.NullMarked;
