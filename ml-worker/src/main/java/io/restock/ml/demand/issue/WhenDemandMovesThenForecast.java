package io.restock.ml.demand.issue;

import io.restock.events.LocationId;
import io.restock.events.StockItemId;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.DemandRecords.StartedDay;
import io.restock.ml.round.Automation;
import io.restock.ml.round.Rounds;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;

/**
 * Has an item forecast again when its demand changes, all items of a location when its business day starts and when another
 * model has been calibrated there, and all there are when another model serves. What changed while nobody was looking is caught up on at the start.
 */
final class WhenDemandMovesThenForecast extends Automation {

    private static final Logger LOG = LoggerFactory.getLogger(WhenDemandMovesThenForecast.class);

    private final DemandRecords records;
    private final Rounds<StockItemId> rounds;
    private final Flux<?> swaps;
    private final Flux<LocationId> calibrated;
    private final Map<LocationId, LocalDate> days = new ConcurrentHashMap<>();

    /**
     * @param swaps each change of the model that serves
     * @param calibrated each location where another model than before has been calibrated
     */
    WhenDemandMovesThenForecast(
            DemandRecords records, Rounds<StockItemId> rounds, Flux<?> swaps, Flux<LocationId> calibrated) {
        this.records = records;
        this.swaps = swaps;
        this.calibrated = calibrated;
        this.rounds = rounds;
    }

    @Override
    protected Disposable listen() {
        return Disposables.composite(
                records.moved()
                        .filter(item -> days.containsKey(item.location()))
                        .subscribe(rounds::add),
                records.days().subscribe(this::react),
                swaps.subscribe(_ -> days.keySet().forEach(this::addAll)),
                calibrated.filter(days::containsKey).subscribe(this::addAll),
                records.daysNow()
                        .subscribe(this::react, failure -> LOG.error("cannot catch up on forecasts", failure)));
    }

    private void react(StartedDay started) {
        if (!started.day().equals(days.put(started.location(), started.day()))) {
            addAll(started.location());
        }
    }

    private void addAll(LocationId location) {
        records.itemsAt(location)
                .collectList()
                .subscribe(rounds::add, failure -> LOG.error("no forecasts at {}", location, failure));
    }
}
