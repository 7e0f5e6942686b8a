/** What is made up is made up by rule. */
@NullMarked
package io.restock.demo.rule;

import org.jspecify.annotations.NullMarked;
