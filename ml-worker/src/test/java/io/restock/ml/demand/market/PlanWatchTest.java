package io.restock.ml.demand.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.LocationId;
import io.restock.events.MarketEvent.BusinessDayStarted;
import io.restock.events.MarketEvent.HolidayDeclared;
import io.restock.events.MarketEvent.PromotionScheduled;
import io.restock.events.MarketEvent.PromotionWithdrawn;
import io.restock.events.PromotionId;
import io.restock.events.ShopTime;
import io.restock.events.SignalScope;
import io.restock.events.Sku;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PlanWatchTest {

    private static final LocationId MAIN = new LocationId("MAIN");
    private static final Sku TEA = new Sku("TEA-42");
    private static final LocalDate FRIDAY = LocalDate.parse("2011-06-03");
    private static final LocationCalendar CALENDAR =
            LocationCalendar.blank(MAIN).after(new BusinessDayStarted(MAIN, FRIDAY, Instant.EPOCH), 0);

    private final PlanWatch watch = new PlanWatch();

    PlanWatchTest() {
        watch.begin(CALENDAR);
    }

    @Test
    void an_order_and_a_new_day_plan_nothing() {
        var ordered = CALENDAR.after(ShopTime.parse("2011-06-03T09:30Z"));

        assertThat(watch.see(ordered)).isEmpty();
        assertThat(watch.see(ordered.after(new BusinessDayStarted(MAIN, FRIDAY.plusDays(1), Instant.EPOCH), 1)))
                .isEmpty();
    }

    @Test
    void a_promotion_concerns_its_items_and_so_does_its_end() {
        var promoted = CALENDAR.after(scheduled(), 1);
        var withdrawn = promoted.after(new PromotionWithdrawn(new PromotionId("a"), MAIN, Instant.EPOCH), 2);

        assertThat(watch.see(promoted)).contains(PlanChange.of(MAIN, TEA));
        assertThat(watch.see(promoted)).isEmpty();
        assertThat(watch.see(withdrawn)).contains(PlanChange.of(MAIN, TEA));
    }

    @Test
    void a_holiday_concerns_all() {
        var feast = CALENDAR.after(new HolidayDeclared(MAIN, FRIDAY, "Feast", true, Instant.EPOCH), 1);

        assertThat(watch.see(feast))
                .hasValueSatisfying(change -> assertThat(change.concernsAll()).isTrue());
    }

    @Test
    void of_a_calendar_never_seen_before_nothing_is_new() {
        assertThat(new PlanWatch().see(CALENDAR)).isEmpty();
    }

    @Test
    void a_signal_about_one_item_concerns_it_and_any_other_concerns_all() {
        assertThat(signals(SignalScope.of(TEA)).concerns()).isEqualTo(PlanChange.of(MAIN, TEA));
        assertThat(signals(SignalScope.ofCategory("hot: drinks")).concerns().concernsAll())
                .isTrue();
        assertThat(signals(SignalScope.LOCATION).month()).isEqualTo(YearMonth.from(FRIDAY));
    }

    private static SignalMonth signals(SignalScope scope) {
        return SignalMonth.blank(SignalMonth.id(MAIN, scope, YearMonth.from(FRIDAY)));
    }

    private static PromotionScheduled scheduled() {
        return new PromotionScheduled(
                new PromotionId("a"),
                MAIN,
                new TreeSet<>(List.of(TEA)),
                FRIDAY,
                FRIDAY,
                new BigDecimal("0.2"),
                Instant.EPOCH);
    }
}
