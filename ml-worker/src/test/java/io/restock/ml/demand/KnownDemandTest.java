package io.restock.ml.demand;

import static io.restock.ml.demand.KnownDemands.BEFORE;
import static io.restock.ml.demand.KnownDemands.MAIN;
import static io.restock.ml.demand.KnownDemands.calendar;
import static io.restock.ml.demand.KnownDemands.day;
import static io.restock.ml.demand.KnownDemands.known;
import static io.restock.ml.demand.KnownDemands.listed;
import static io.restock.ml.demand.KnownDemands.scheduled;
import static io.restock.ml.demand.item.StockFacts.backInStock;
import static io.restock.ml.demand.item.StockFacts.issued;
import static io.restock.ml.demand.item.StockFacts.received;
import static io.restock.ml.demand.item.StockFacts.stockedOut;
import static io.restock.ml.demand.item.StockFacts.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.MarketEvent.BusinessDayStarted;
import io.restock.events.MarketEvent.HolidayDeclared;
import io.restock.events.MarketEvent.PromotionWithdrawn;
import io.restock.events.PromotionId;
import io.restock.events.StockEvent;
import io.restock.ml.demand.item.StockFacts;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.PlannedDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tea at MAIN, which sells nothing on Saturdays, on Tuesday 8 November 2011. */
class KnownDemandTest {

    @Test
    void a_history_runs_from_the_first_demand_to_the_eve_of_the_business_day() {
        var history = history(issued(6, "2.55", "2011-11-04T09:00Z"), issued(9, "2.50", "2011-11-08T09:00Z"));

        assertThat(history.past())
                .containsExactly(
                        new DemandDay(new PlannedDay(day(4), 2.55, false, true), 6),
                        new DemandDay(new PlannedDay(day(5), 2.55, false, false), 0),
                        new DemandDay(new PlannedDay(day(6), 2.55, false, true), 0),
                        new DemandDay(new PlannedDay(day(7), 2.55, false, true), 0));
        assertThat(history.future())
                .containsExactly(
                        new PlannedDay(day(8), 2.55, false, true),
                        new PlannedDay(day(9), 2.55, false, true),
                        new PlannedDay(day(10), 2.55, false, true),
                        new PlannedDay(day(11), 2.55, false, true),
                        new PlannedDay(day(12), 2.55, false, false));
    }

    @Test
    void there_is_none_before_the_first_complete_day_with_demand() {
        assertThat(known(issued(6, "2.55", "2011-11-08T09:00Z")).history(5)).isEmpty();
    }

    @Test
    void a_listed_item_that_never_sold_has_been_quiet_since_it_was_stocked() {
        var stocked = known(calendar(), listed("2.55"), List.of(), received(9, "2011-11-04T09:00Z"));

        assertThat(stocked.history(5)).isEmpty();
        assertThat(stocked.historyOfAny(5).orElseThrow().past())
                .extracting(DemandDay::units)
                .containsExactly(0L, 0L, 0L, 0L);
        assertThat(stocked.observedDays()).isEqualTo(3);
        assertThat(known(received(9, "2011-11-04T09:00Z")).historyOfAny(5)).isEmpty();
    }

    @Test
    void an_item_that_came_in_today_was_never_observed() {
        var stocked = known(calendar(), listed("2.55"), List.of(), received(9, "2011-11-08T09:00Z"));

        assertThat(stocked.observedDays()).isZero();
        assertThat(stocked.historyOfAny(5).orElseThrow().past()).hasSize(1);
    }

    @Test
    void a_closed_day_that_sold_counts_as_open() {
        assertThat(history(issued(6, "2.55", "2011-11-05T09:00Z"))
                        .past()
                        .getFirst()
                        .open())
                .isTrue();
    }

    @Test
    void a_closed_holiday_is_not_open_and_an_open_one_is() {
        var calendar = calendar(
                new HolidayDeclared(MAIN, day(9), "Stocktaking", true, BEFORE),
                new HolidayDeclared(MAIN, day(10), "Open day", false, BEFORE));

        assertThat(known(calendar, issued(6, "2.55", "2011-11-04T09:00Z"))
                        .history(3)
                        .orElseThrow()
                        .future())
                .extracting(PlannedDay::open)
                .containsExactly(true, false, true);
    }

    @Test
    void a_stock_out_that_is_not_over_counts_to_the_end_of_the_last_complete_day() {
        var history = history(issued(6, "2.55", "2011-11-04T09:00Z"), stockedOut("2011-11-06T15:00Z"));

        assertThat(history.past()).extracting(DemandDay::hoursOutOfStock).containsExactly(0.0, 0.0, 9.0, 24.0);
    }

    @Test
    void one_that_is_over_counts_as_far_as_it_went() {
        var history = history(
                issued(6, "2.55", "2011-11-04T09:00Z"),
                stockedOut("2011-11-06T15:00Z"),
                backInStock("2011-11-06T15:00Z", "2011-11-07T06:00Z"));

        assertThat(history.past()).extracting(DemandDay::hoursOutOfStock).containsExactly(0.0, 0.0, 9.0, 6.0);
    }

    @Test
    void a_price_from_before_the_first_day_is_carried_on() {
        var known = known(issued(6, "2.55", "2011-04-02T09:00Z"), issued(1, "3.00", "2011-11-06T09:00Z"));

        var past = known.history(1).orElseThrow().past();
        assertThat(past).hasSize(DemandRecords.MEMORY_DAYS);
        assertThat(past.getFirst())
                .isEqualTo(new DemandDay(new PlannedDay(LocalDate.parse("2011-04-12"), 2.55, false, true), 0));
        assertThat(past.getLast().unitPrice()).isEqualTo(3.00);
    }

    @Test
    void promotions_cover_their_days_and_their_products() {
        var calendar = calendar(scheduled("p1", "TEA-42", 7, 9), scheduled("p2", "MUG-1", 4, 12));

        var history = known(calendar, issued(6, "2.55", "2011-11-06T09:00Z"))
                .history(3)
                .orElseThrow();
        assertThat(history.past()).extracting(DemandDay::promoted).containsExactly(false, true);
        assertThat(history.future()).extracting(PlannedDay::promoted).containsExactly(true, true, false);
    }

    @Test
    void a_withdrawn_promotion_ran_until_the_eve_of_that_day() {
        var calendar = calendar(
                scheduled("p1", "TEA-42", 6, 30),
                new PromotionWithdrawn(PromotionId.parse("promotion:p1"), MAIN, Instant.parse("2011-11-07T10:00:00Z")));

        var history = known(calendar, issued(6, "2.55", "2011-11-06T09:00Z"))
                .history(1)
                .orElseThrow();
        assertThat(history.past()).extracting(DemandDay::promoted).containsExactly(true, false);
        assertThat(history.future()).extracting(PlannedDay::promoted).containsExactly(false);
    }

    @Test
    void units_of_the_business_day_are_known_apart() {
        var known = known(
                issued(6, "2.55", "2011-11-08T09:00Z"),
                issued(8, "2.55", "2011-11-08T10:00Z"),
                withdrawn(6, "2011-11-08T09:00Z", "2011-11-08T11:00Z"));

        assertThat(known.unitsToday()).isEqualTo(8);
    }

    @Test
    void only_changes_of_the_days_that_matter_count_as_changes() {
        assertThat(known(
                                issued(6, "2.55", "2011-11-01T09:00Z"),
                                issued(6, "2.55", "2011-11-02T09:00Z"),
                                issued(6, "2.55", "2011-10-30T09:00Z"))
                        .lastChange(7))
                .isEqualTo(1);
        assertThat(known(issued(6, "2.55", "2011-10-31T09:00Z")).lastChange(7)).isZero();
    }

    @Test
    void the_last_moment_of_the_business_day_is_remembered() {
        var calendar = calendar().after(StockFacts.time("2011-11-08T12:00Z"));

        assertThat(calendar.after(StockFacts.time("2011-11-08T11:00Z"))).isEqualTo(calendar);
        assertThat(calendar.after(StockFacts.time("2011-11-09T11:00Z"))).isEqualTo(calendar);
        assertThat(calendar.today()).hasToString("BusinessDay[day=2011-11-08, latest=12:00, told=null]");
    }

    @Test
    void market_events_that_come_twice_change_nothing() {
        var calendar = calendar(scheduled("p1", "TEA-42", 7, 9));

        assertThat(calendar.after(new BusinessDayStarted(MAIN, day(1), BEFORE), 0))
                .isEqualTo(calendar);
    }

    private static DemandHistory history(StockEvent... events) {
        return known(events).history(5).orElseThrow();
    }
}
