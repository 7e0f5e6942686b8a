/** Tests of the package of the same name. */
@NullMarked
package io.restock.command;

import org.jspecify.annotations.NullMarked;
