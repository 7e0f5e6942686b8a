/** Model files: checked, stored beside the events, and registered once. */
@NullMarked
package io.restock.ml.registry;

import org.jspecify.annotations.NullMarked;
