/** The two stores that every side runs on, embedded or by address: events with their tokens and dead letters, and views. */
@NullMarked
package io.restock.platform.store;

import org.jspecify.annotations.NullMarked;
