package io.restock.ml.demand.calibration;

import io.restock.events.LocationId;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.DemandRecords.StartedDay;
import io.restock.ml.round.Automation;
import io.restock.ml.round.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** Has another model that serves calibrated at once, wherever a business day runs. */
final class WhenChampionChangesThenCalibrate extends Automation {

    private static final Logger LOG = LoggerFactory.getLogger(WhenChampionChangesThenCalibrate.class);

    private final DemandRecords records;
    private final Rounds<LocationId> rounds;
    private final Flux<?> swaps;

    /** @param swaps each change of the model that serves */
    WhenChampionChangesThenCalibrate(DemandRecords records, Rounds<LocationId> rounds, Flux<?> swaps) {
        this.records = records;
        this.rounds = rounds;
        this.swaps = swaps;
    }

    @Override
    protected Disposable listen() {
        return swaps.subscribe(_ -> addAll());
    }

    private void addAll() {
        records.daysNow()
                .map(StartedDay::location)
                .subscribe(rounds::add, failure -> LOG.error("the new champion waits for its calibrations", failure));
    }
}
