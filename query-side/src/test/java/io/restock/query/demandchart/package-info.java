/** Tests of the package of the same name. */
@NullMarked
package io.restock.query.demandchart;

import org.jspecify.annotations.NullMarked;
