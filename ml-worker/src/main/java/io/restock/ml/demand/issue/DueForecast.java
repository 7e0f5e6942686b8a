package io.restock.ml.demand.issue;

import io.restock.events.ForecastId;
import io.restock.ml.demand.KnownDemand;
import io.restock.ml.feature.DemandEncoder;
import io.restock.ml.feature.DemandHistory;
import java.util.Map;
import java.util.Optional;

/**
 * A forecast that has to be made. Its id says from what: the same item, origin, last change of demand and reign of a
 * champion give the same forecast.
 */
record DueForecast(KnownDemand demand, DemandHistory history, ForecastId id, long knownPosition) {

    /**
     * None where there is nothing to forecast from, or nothing changed since the last one.
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
        return demand.history(horizon).map(history -> new DueForecast(demand, history, id, position));
    }

    IssuedForecast asIssued() {
        return IssuedForecast.of(demand.item(), id, demand.origin(), knownPosition);
    }
}
