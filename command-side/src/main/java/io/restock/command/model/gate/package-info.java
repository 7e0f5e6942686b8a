/** What a model must prove before it replaces another. */
@NullMarked
package io.restock.command.model.gate;

import org.jspecify.annotations.NullMarked;
