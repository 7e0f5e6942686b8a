/** What the models are fed with, built in one way from the events as they were known at a moment. */
@NullMarked
package io.restock.ml.feature;

import org.jspecify.annotations.NullMarked;
