/** The event store that every side runs on, embedded or by address, with its tokens and dead letters, and the signals that there are new events. */
@NullMarked
package io.restock.platform.store;

import org.jspecify.annotations.NullMarked;
