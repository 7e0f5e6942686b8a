/** How commands come in over HTTP, one at a time or by the thousand, and how a refusal is explained. */
@NullMarked
package io.restock.command.web;

import org.jspecify.annotations.NullMarked;
