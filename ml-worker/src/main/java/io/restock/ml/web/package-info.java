/** What the endpoints of this side have in common. */
@NullMarked
package io.restock.ml.web;

import org.jspecify.annotations.NullMarked;
