/** The products of the shop and what was agreed with their suppliers. */
@NullMarked
package io.restock.command.catalogue;

import org.jspecify.annotations.NullMarked;
