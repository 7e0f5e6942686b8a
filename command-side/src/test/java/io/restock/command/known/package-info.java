/** Tests of the package of the same name. */
@NullMarked
package io.restock.command.known;

import org.jspecify.annotations.NullMarked;
