/** How past forecasts met their days, by location. */
@NullMarked
package io.restock.query.accuracy;

import org.jspecify.annotations.NullMarked;
