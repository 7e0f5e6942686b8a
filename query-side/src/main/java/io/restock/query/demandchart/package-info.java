/** What was asked for on each of the last days, and how long there was nothing to sell. */
@NullMarked
package io.restock.query.demandchart;

import org.jspecify.annotations.NullMarked;
