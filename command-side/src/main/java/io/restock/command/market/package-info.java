/** The world around a location: its business days and holidays. */
@NullMarked
package io.restock.command.market;

import org.jspecify.annotations.NullMarked;
