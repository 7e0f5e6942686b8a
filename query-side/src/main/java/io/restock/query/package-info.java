/** What the shop can be asked: one package for each view, and the page that shows them. */
@NullMarked
package io.restock.query;

import org.jspecify.annotations.NullMarked;
