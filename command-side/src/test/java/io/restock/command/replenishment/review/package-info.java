/** Tests of the package of the same name. */
@NullMarked
package io.restock.command.replenishment.review;

import org.jspecify.annotations.NullMarked;
