/** Proposals to reorder, with all they were made from, and what became of them. */
@NullMarked
package io.restock.query.decision;

import org.jspecify.annotations.NullMarked;
