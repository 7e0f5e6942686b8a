@NullMarked
package io.restock.ml.demand.issue;

import org.jspecify.annotations.NullMarked;
