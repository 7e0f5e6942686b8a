/** Models: what each one is, how it was measured, and its life so far. */
@NullMarked
package io.restock.query.modelcard;

import org.jspecify.annotations.NullMarked;
