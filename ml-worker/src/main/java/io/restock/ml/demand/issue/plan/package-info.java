/** Has items forecast again when what is planned for them changes. */
@NullMarked
package io.restock.ml.demand.issue.plan;

import org.jspecify.annotations.NullMarked;
