package io.restock.ml.accuracy;

import io.restock.events.LocationId;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.DemandRecords.StartedDay;
import io.restock.ml.round.Rounds;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;

/** Has the days before measured when a business day starts; days that started while nobody was looking count. */
final class WhenDayStartsThenMeasureForecasts implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WhenDayStartsThenMeasureForecasts.class);

    private final DemandRecords records;
    private final Rounds<LocationId> rounds;
    private final Map<LocationId, LocalDate> days = new ConcurrentHashMap<>();
    private Disposable listening = Disposables.disposed();

    WhenDayStartsThenMeasureForecasts(DemandRecords records, Rounds<LocationId> rounds) {
        this.records = records;
        this.rounds = rounds;
    }

    @Override
    public void start() {
        listening = Disposables.composite(
                records.days().subscribe(this::react),
                records.daysNow().subscribe(this::react, failure -> LOG.error("cannot catch up on accuracy", failure)));
    }

    private void react(StartedDay started) {
        if (!started.day().equals(days.put(started.location(), started.day()))) {
            rounds.add(started.location());
        }
    }

    @Override
    public void stop() {
        listening.dispose();
    }

    @Override
    public boolean isRunning() {
        return !listening.isDisposed();
    }
}
