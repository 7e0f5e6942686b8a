@NullMarked
package io.restock.ml.forecast.attribution;

import org.jspecify.annotations.NullMarked;
