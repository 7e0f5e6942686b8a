@NullMarked
package io.restock.ml.forecast.training.network;

import org.jspecify.annotations.NullMarked;
