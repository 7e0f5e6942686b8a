/** Tests of the package of the same name. */
@NullMarked
package io.restock.command.web;

import org.jspecify.annotations.NullMarked;
