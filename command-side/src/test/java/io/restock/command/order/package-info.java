/** Tests of the package of the same name. */
@NullMarked
package io.restock.command.order;

import org.jspecify.annotations.NullMarked;
