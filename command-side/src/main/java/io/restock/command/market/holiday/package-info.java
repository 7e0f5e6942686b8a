/** The public holidays of countries and their regions. */
@NullMarked
package io.restock.command.market.holiday;

import org.jspecify.annotations.NullMarked;
