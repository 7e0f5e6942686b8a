package io.restock.ml.demand.issue.plan;

import io.restock.events.LocationId;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.DemandRecords.StartedDay;
import io.restock.ml.demand.market.LocationCalendar;
import io.restock.ml.demand.market.PlanChange;
import io.restock.ml.demand.market.PlanWatch;
import io.restock.ml.demand.market.SignalMonth;
import io.restock.ml.demand.product.DemandProduct;
import io.restock.ml.round.Automation;
import io.restock.ml.round.Rounds;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;

/**
 * Has items forecast again when a promotion, a price, a holiday, the weather or a signal says otherwise of the days to come.
 * What changes in one go is looked at together; an item whose own days stay as they were is not forecast.
 */
public final class WhenPlanChangesThenForecast extends Automation {

    private static final Logger LOG = LoggerFactory.getLogger(WhenPlanChangesThenForecast.class);

    private final DemandRecords records;
    private final Rounds<PlanChange> changes;
    private final PlanWatch watch = new PlanWatch();
    private final Map<LocationId, LocalDate> days = new ConcurrentHashMap<>();

    /** @param changes whose rounds are given to {@link PlanRound} */
    public WhenPlanChangesThenForecast(DemandRecords records, Rounds<PlanChange> changes) {
        this.records = records;
        this.changes = changes;
    }

    @Override
    protected Disposable listen() {
        return Disposables.composite(
                records.calendarsChanged().subscribe(this::react),
                records.signalsChanged().subscribe(this::react),
                records.productsChanged().subscribe(this::react),
                records.days().subscribe(this::remember),
                records.daysNow().subscribe(this::remember, WhenPlanChangesThenForecast::tell),
                records.calendars().subscribe(watch::begin, WhenPlanChangesThenForecast::tell));
    }

    private static void tell(Throwable failure) {
        LOG.error("cannot catch up on what is planned", failure);
    }

    private void remember(StartedDay started) {
        days.put(started.location(), started.day());
    }

    private void react(LocationCalendar calendar) {
        watch.see(calendar).ifPresent(this::add);
    }

    /** What is said of months that are over plans nothing. */
    private void react(SignalMonth signals) {
        var change = signals.concerns();
        var today = days.get(change.location());
        if (today != null && !signals.month().isBefore(YearMonth.from(today))) {
            add(change);
        }
    }

    private void react(DemandProduct product) {
        days.keySet().forEach(location -> add(PlanChange.of(location, product.sku())));
    }

    private void add(PlanChange change) {
        if (days.containsKey(change.location())) {
            changes.add(change);
        }
    }
}
