/** How commands come in over HTTP, and how a refusal is explained. */
@NullMarked
package io.restock.command.web;

import org.jspecify.annotations.NullMarked;
