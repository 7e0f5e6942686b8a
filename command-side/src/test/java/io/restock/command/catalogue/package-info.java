/** Tests of the package of the same name. */
@NullMarked
package io.restock.command.catalogue;

import org.jspecify.annotations.NullMarked;
