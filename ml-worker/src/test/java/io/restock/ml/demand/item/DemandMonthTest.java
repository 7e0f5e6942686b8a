package io.restock.ml.demand.item;

import static io.restock.ml.demand.item.StockFacts.TEA;
import static io.restock.ml.demand.item.StockFacts.backInStock;
import static io.restock.ml.demand.item.StockFacts.issued;
import static io.restock.ml.demand.item.StockFacts.lost;
import static io.restock.ml.demand.item.StockFacts.observed;
import static io.restock.ml.demand.item.StockFacts.received;
import static io.restock.ml.demand.item.StockFacts.scrapped;
import static io.restock.ml.demand.item.StockFacts.stockedOut;
import static io.restock.ml.demand.item.StockFacts.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.StockEvent;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DemandMonthTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2011, 11);
    private static final LocalDate FRIDAY = LocalDate.parse("2011-11-04");

    @Test
    void demand_is_what_was_issued_for_orders_observed_and_not_served() {
        var month = after(
                issued(6, "2.55", "2011-11-04T09:00Z"),
                observed(5, "2.55", "2011-11-04T10:00Z"),
                lost(4, "2.10", "2011-11-04T17:59Z"),
                scrapped(100, "2011-11-04T11:00Z"),
                received(50, "2011-11-04T12:00Z"));

        assertThat(month.days()).containsOnlyKeys(FRIDAY);
        assertThat(month.on(FRIDAY).units()).isEqualTo(15);
        assertThat(month.on(FRIDAY).sequence()).isEqualTo(2);
    }

    @Test
    void an_event_that_comes_twice_counts_once() {
        var once = after(issued(6, "2.55", "2011-11-04T09:00Z"), observed(5, "2.55", "2011-11-04T10:00Z"));

        assertThat(once.after(issued(6, "2.55", "2011-11-04T09:00Z"), 0)).isEqualTo(once);
        assertThat(once.after(observed(5, "2.55", "2011-11-04T10:00Z"), 1)).isEqualTo(once);
    }

    @Test
    void cancelled_demand_leaves_the_day_on_which_it_was_asked_for() {
        var month = after(
                issued(6, "2.55", "2011-11-03T09:00Z"),
                issued(8, "2.55", "2011-11-04T09:00Z"),
                withdrawn(6, "2011-11-03T09:00Z", "2011-11-04T10:00Z"));

        assertThat(month.on(LocalDate.parse("2011-11-03")).units()).isZero();
        assertThat(month.on(LocalDate.parse("2011-11-03")).sequence()).isEqualTo(2);
        assertThat(month.on(FRIDAY).units()).isEqualTo(8);
    }

    @Test
    void the_price_of_a_day_is_the_middle_one_of_its_orders() {
        var month = after(
                issued(6, "2.55", "2011-11-04T09:00Z"),
                issued(600, "1.85", "2011-11-04T10:00Z"),
                issued(1, "2.55", "2011-11-04T11:00Z"),
                issued(1, "3.00", "2011-11-04T12:00Z"));

        assertThat(month.on(FRIDAY).medianPrice()).hasValue(2.55);
        assertThat(SoldDay.QUIET.medianPrice()).isEmpty();
    }

    @Test
    void a_stock_out_over_midnight_is_split_there() {
        var month = after(stockedOut("2011-11-03T18:00Z"), backInStock("2011-11-03T18:00Z", "2011-11-05T06:30Z"));

        assertThat(hours(month, "2011-11-03")).isEqualTo(6);
        assertThat(hours(month, "2011-11-04")).isEqualTo(24);
        assertThat(hours(month, "2011-11-05")).isEqualTo(6.5);
    }

    @Test
    void a_stock_out_over_new_year_counts_in_both_months() {
        var over = backInStock("2010-12-31T20:00Z", "2011-01-01T08:00Z");
        var december = DemandMonth.blank(TEA, YearMonth.of(2010, 12)).after(over, 7);
        var january = DemandMonth.blank(TEA, YearMonth.of(2011, 1)).after(over, 7);

        assertThat(DemandMonth.concernedBy(over)).containsExactly(december.month(), january.month());
        assertThat(december.days()).hasSize(1);
        assertThat(hours(december, "2010-12-31")).isEqualTo(4);
        assertThat(january.days()).hasSize(1);
        assertThat(hours(january, "2011-01-01")).isEqualTo(8);
        assertThat(january.after(over, 7)).isEqualTo(january);
    }

    @Test
    void a_stock_out_that_ends_at_midnight_leaves_the_next_day_alone() {
        var month = after(backInStock("2011-11-03T18:00Z", "2011-11-04T00:00Z"));

        assertThat(month.days()).containsOnlyKeys(LocalDate.parse("2011-11-03"));
    }

    @Test
    void midnight_is_the_locations_own() {
        var month = after(backInStock("2011-11-03T23:00-05:00", "2011-11-04T01:00-05:00"));

        assertThat(hours(month, "2011-11-03")).isEqualTo(1);
        assertThat(hours(month, "2011-11-04")).isEqualTo(1);
    }

    private static DemandMonth after(StockEvent... events) {
        var month = DemandMonth.blank(TEA, NOVEMBER);
        for (int i = 0; i < events.length; i++) {
            month = month.after(events[i], i);
        }
        return month;
    }

    private static double hours(DemandMonth month, String day) {
        return month.on(LocalDate.parse(day)).hoursOutOfStock();
    }
}
