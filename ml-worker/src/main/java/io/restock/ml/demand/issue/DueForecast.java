package io.restock.ml.demand.issue;

import io.restock.events.ForecastId;
import io.restock.ml.demand.KnownDemand;
import io.restock.ml.demand.analogue.HandOver;
import io.restock.ml.feature.DemandEncoder;
import io.restock.ml.feature.DemandHistory;
import java.util.Map;
import java.util.Optional;

/**
 * A forecast that has to be made. Its id says from what: the same item, origin, last change of demand and reign of a
 * champion give the same forecast.
 *
 * @param handOver of a new item
 */
record DueForecast(KnownDemand demand, DemandHistory history, ForecastId id, long knownPosition, HandOver handOver) {

    /**
     * None where nothing changed since the last one, or where the item has no demand and is not listed either.
     *
     * @param championSince position of what made the present champion so; 0 for the first
     */
    static Optional<DueForecast> of(
            KnownDemand demand, int horizon, long championSince, Map<String, IssuedForecast> issued) {
        var id = new ForecastId("%s@%s:%s:%d%s"
                .formatted(
                        demand.item().sku(),
                        demand.item().location(),
                        demand.origin(),
                        demand.lastChange(DemandEncoder.CONTEXT),
                        championSince == 0 ? "" : ":" + championSince));
        var last = issued.get(demand.item().toString());
        if (last != null && (last.forecast().equals(id) || last.origin().isAfter(demand.origin()))) {
            return Optional.empty();
        }
        var position = last == null ? demand.position() : Math.max(demand.position(), last.knownPosition() + 1);
        return demand.historyOfAny(horizon)
                .map(history -> new DueForecast(demand, history, id, position, HandOver.DONE));
    }

    /** None where there is nothing to forecast from: neither demand of its own nor a similar item. */
    Optional<DueForecast> with(HandOver found) {
        return found.like().isEmpty() && demand.history(1).isEmpty()
                ? Optional.empty()
                : Optional.of(new DueForecast(demand, history, id, knownPosition, found));
    }

    IssuedForecast asIssued() {
        return IssuedForecast.of(demand.item(), id, demand.origin(), knownPosition);
    }
}
