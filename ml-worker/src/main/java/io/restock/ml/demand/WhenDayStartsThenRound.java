package io.restock.ml.demand;

import io.restock.events.LocationId;
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

/** Has a round deal with a location when its business day starts; days that started while nobody was looking count. */
public final class WhenDayStartsThenRound extends Automation {

    private static final Logger LOG = LoggerFactory.getLogger(WhenDayStartsThenRound.class);

    private final DemandRecords records;
    private final Rounds<LocationId> rounds;
    private final String made;
    private final Map<LocationId, LocalDate> days = new ConcurrentHashMap<>();

    /** @param made by the round, such as {@code rankings} */
    public WhenDayStartsThenRound(DemandRecords records, Rounds<LocationId> rounds, String made) {
        this.records = records;
        this.rounds = rounds;
        this.made = made;
    }

    @Override
    protected Disposable listen() {
        return Disposables.composite(
                records.days().subscribe(this::react),
                records.daysNow().subscribe(this::react, failure -> LOG.error("cannot catch up on {}", made, failure)));
    }

    private void react(StartedDay started) {
        if (!started.day().equals(days.put(started.location(), started.day()))) {
            rounds.add(started.location());
        }
    }
}
