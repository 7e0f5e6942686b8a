package io.restock.ml.demand.issue;

import io.restock.events.ForecastId;
import io.restock.events.StockItemId;
import io.restock.ml.round.IssuedFact;
import java.time.LocalDate;

/**
 * The last forecast issued for one stock item.
 *
 * @param knownPosition grows with each forecast of the item
 */
record IssuedForecast(String id, ForecastId forecast, LocalDate origin, long knownPosition) implements IssuedFact {

    static IssuedForecast of(StockItemId item, ForecastId forecast, LocalDate origin, long knownPosition) {
        return new IssuedForecast(item.toString(), forecast, origin, knownPosition);
    }

    /** Whether its id names these grounds. */
    boolean isOn(String grounds) {
        return forecast.value().startsWith(grounds + ":");
    }
}
