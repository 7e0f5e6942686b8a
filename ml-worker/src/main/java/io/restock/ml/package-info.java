/** The worker that turns events into features, runs the models on them, and publishes what they say as events. */
@NullMarked
package io.restock.ml;

import org.jspecify.annotations.NullMarked;
