/** What the demonstration makes up, and the rules by which it does so. */
@NullMarked
package io.restock.demo.rule;

import org.jspecify.annotations.NullMarked;
