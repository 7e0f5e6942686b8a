@NullMarked
package io.restock.ml.feature.encoding;

import org.jspecify.annotations.NullMarked;
