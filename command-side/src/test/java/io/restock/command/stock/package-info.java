/** Tests of the package of the same name. */
@NullMarked
package io.restock.command.stock;

import org.jspecify.annotations.NullMarked;
