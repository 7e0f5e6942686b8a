/** Tests of the package of the same name. */
@NullMarked
package io.restock.command.model.gate;

import org.jspecify.annotations.NullMarked;
