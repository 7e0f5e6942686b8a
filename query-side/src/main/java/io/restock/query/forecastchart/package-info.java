/** The newest forecast of each item. */
@NullMarked
package io.restock.query.forecastchart;

import org.jspecify.annotations.NullMarked;
