/** Views and the store that keeps them, embedded or by address: folded from events in batches, stored as documents, read whole, and followed as they change. */
@NullMarked
package io.restock.platform.view;

import org.jspecify.annotations.NullMarked;
