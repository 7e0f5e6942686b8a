/** Which model serves each purpose: promoted through a gate, watched as a shadow, rolled back, retired. */
@NullMarked
package io.restock.command.model;

import org.jspecify.annotations.NullMarked;
