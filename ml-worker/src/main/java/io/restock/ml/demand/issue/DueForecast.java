package io.restock.ml.demand.issue;

import io.restock.events.ForecastId;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.KnownDemand;
import io.restock.ml.demand.analogue.HandOver;
import io.restock.ml.demand.issue.plan.PlanFingerprint;
import io.restock.ml.feature.DemandHistory;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A forecast that has to be made. Its id says on what grounds: the item, the origin, the last change of its demand, what is
 * planned for the days to come, the reign of a champion, whether that is calibrated, and what the forecast before it knew. On the same grounds none is
 * made again; but what is planned may come back to what it was, and is then forecast under an id of its own.
 *
 * @param opensDay whether it is the first one from its origin
 * @param handOver of a new item
 */
record DueForecast(
        KnownDemand demand,
        DemandHistory history,
        ForecastId id,
        long knownPosition,
        boolean opensDay,
        HandOver handOver) {

    /** None on the grounds of the last one, or where the item has no demand and is not listed either. */
    static Optional<DueForecast> of(KnownDemand demand, int horizon, Reign reign, Map<String, IssuedForecast> issued) {
        return demand.historyOfAny(horizon)
                .flatMap(history ->
                        of(demand, history, reign, issued.get(demand.item().toString())));
    }

    private static Optional<DueForecast> of(
            KnownDemand demand, DemandHistory history, Reign reign, @Nullable IssuedForecast last) {
        var grounds = "%s@%s:%s:%d:%s:%s"
                .formatted(
                        demand.item().sku(),
                        demand.item().location(),
                        demand.origin(),
                        demand.lastChange(DemandRecords.MEMORY_DAYS),
                        PlanFingerprint.of(history.future()),
                        reign.inWords());
        if (last != null && (last.isOn(grounds) || last.origin().isAfter(demand.origin()))) {
            return Optional.empty();
        }
        var before = last == null ? -1 : last.knownPosition();
        return Optional.of(new DueForecast(
                demand,
                history,
                new ForecastId("%s:%d".formatted(grounds, before + 1)),
                Math.max(demand.position(), before + 1),
                last == null || last.origin().isBefore(demand.origin()),
                HandOver.DONE));
    }

    /** None where there is nothing to forecast from: neither demand of its own nor a similar item. */
    Optional<DueForecast> with(HandOver found) {
        return found.like().isEmpty() && demand.history(1).isEmpty()
                ? Optional.empty()
                : Optional.of(new DueForecast(demand, history, id, knownPosition, opensDay, found));
    }

    IssuedForecast asIssued() {
        return IssuedForecast.of(demand.item(), id, demand.origin(), knownPosition);
    }

    /**
     * Of a champion at a location.
     *
     * @param since position of what made it so; 0 for the first
     * @param calibrated whether a calibration moves its forecasts there
     */
    record Reign(long since, boolean calibrated) {

        private String inWords() {
            return calibrated ? since + "c" : Long.toString(since);
        }
    }
}
