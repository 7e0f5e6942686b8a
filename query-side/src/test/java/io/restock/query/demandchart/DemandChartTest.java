package io.restock.query.demandchart;

import static io.restock.query.Samples.FRIDAY;
import static io.restock.query.Samples.TEA;
import static io.restock.query.Samples.at;
import static io.restock.query.Samples.issued;
import static io.restock.query.Samples.levels;
import static io.restock.query.Samples.sold;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.Money;
import io.restock.events.OrderId;
import io.restock.events.Quantity;
import io.restock.events.StockEvent;
import io.restock.events.StockEvent.BackInStock;
import io.restock.events.StockEvent.DemandUnserved;
import io.restock.events.StockEvent.DemandWithdrawn;
import io.restock.events.StockEvent.StockReceived;
import io.restock.events.StockEvent.StockedOut;
import io.restock.events.Unserved;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandChartTest {

    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final LocalDate SUNDAY = FRIDAY.plusDays(2);

    @Test
    void sums_the_demand_of_each_day_and_says_how_the_day_ended() {
        var chart = after(
                sold(TEA, 5, 15, "2011-11-04T09:00"),
                sold(TEA, 2, 13, "2011-11-04T17:00"),
                sold(TEA, 4, 9, "2011-11-06T10:00"),
                issued(TEA, null, 3, 6, "2011-11-06T11:00"));

        assertThat(chart.days().days())
                .containsExactly(new DemandOfDay(FRIDAY, 7, 0, 0, 13), new DemandOfDay(SUNDAY, 4, 0, 0, 6));
    }

    @Test
    void hours_out_of_stock_fall_on_the_days_they_were_in() {
        var chart = after(
                sold(TEA, 5, 0, "2011-11-04T18:00"),
                new StockedOut(TEA, levels(0, 0), at("2011-11-04T18:00")),
                unserved(2, "2011-11-05T12:00"),
                received("2011-11-06T07:30"),
                new BackInStock(TEA, at("2011-11-04T18:00"), levels(9, 0), at("2011-11-06T07:30")),
                sold(TEA, 1, 8, "2011-11-06T20:00"));

        assertThat(chart.days().days())
                .containsExactly(
                        new DemandOfDay(FRIDAY, 5, 0, 6, 0),
                        new DemandOfDay(SATURDAY, 2, 2, 24, 0),
                        new DemandOfDay(SUNDAY, 1, 0, 7.5, 8));
        assertThat(chart.stockedOutSince()).isNull();
    }

    @Test
    void an_open_stock_out_is_counted_up_to_the_last_event() {
        var chart = after(new StockedOut(TEA, levels(0, 0), at("2011-11-04T18:00")), unserved(2, "2011-11-04T21:00"));

        assertThat(chart.days().days()).containsExactly(new DemandOfDay(FRIDAY, 2, 2, 3, 0));
        assertThat(chart.stockedOutSince()).isEqualTo(at("2011-11-04T18:00"));
    }

    @Test
    void withdrawn_demand_is_taken_off_the_day_on_which_it_was_asked_for() {
        var chart = after(
                sold(TEA, 5, 15, "2011-11-04T09:00"),
                new DemandWithdrawn(
                        TEA,
                        "m",
                        Quantity.of(5),
                        Quantity.of(5),
                        new OrderId("1"),
                        at("2011-11-04T09:00"),
                        levels(20, 0),
                        at("2011-11-05T09:00")));

        assertThat(chart.days().days())
                .containsExactly(new DemandOfDay(FRIDAY, 0, 0, 0, 15), new DemandOfDay(SATURDAY, 0, 0, 0, 20));
    }

    @Test
    void what_is_told_late_goes_to_its_own_day_and_does_not_change_how_that_day_ended() {
        var chart = after(
                sold(TEA, 5, 15, "2011-11-04T09:00"),
                sold(TEA, 1, 14, "2011-11-06T09:00"),
                sold(TEA, 2, 12, "2011-11-05T09:00"));

        assertThat(chart.days().days())
                .containsExactly(
                        new DemandOfDay(FRIDAY, 5, 0, 0, 15),
                        new DemandOfDay(SATURDAY, 2, 0, 0, 15),
                        new DemandOfDay(SUNDAY, 1, 0, 0, 12));
    }

    @Test
    void keeps_the_last_120_days() {
        var chart = DemandChart.blank(TEA);
        for (var day = 0; day < 130; day++) {
            chart = chart.after(sold(TEA, 1, 500 - day, FRIDAY.plusDays(day) + "T09:00"), day);
        }
        var full = chart;
        chart = chart.after(sold(TEA, 1, 0, FRIDAY + "T09:00"), 130);

        assertThat(full.days().days()).hasSize(120);
        assertThat(full.days().days().getFirst().day()).isEqualTo(FRIDAY.plusDays(10));
        assertThat(chart.days().days()).hasSize(120);
        assertThat(chart.days().days().getFirst().day()).isEqualTo(FRIDAY.plusDays(10));
        assertThat(chart.days().days().getLast()).isEqualTo(new DemandOfDay(FRIDAY.plusDays(129), 1, 0, 0, 0));
    }

    @Test
    void what_comes_twice_counts_once() {
        var chart = after(sold(TEA, 5, 15, "2011-11-04T09:00"));

        assertThat(chart.after(sold(TEA, 5, 15, "2011-11-04T09:00"), 0)).isSameAs(chart);
    }

    @Test
    void days_are_read_as_they_were_written() {
        var days = new DemandDays(
                List.of(new DemandOfDay(FRIDAY, 7, 2, 6.25, 13), new DemandOfDay(SATURDAY, 0, 0, 0, 20)));

        assertThat(days).hasToString("2011-11-04 7 2 6.25 13;2011-11-05 0 0 0.0 20");
        assertThat(DemandDays.parse(days.toString())).isEqualTo(days);
        assertThat(DemandDays.parse("")).isEqualTo(DemandDays.NONE);
    }

    private static DemandChart after(StockEvent... events) {
        var chart = DemandChart.blank(TEA);
        for (var event : List.of(events)) {
            chart = chart.after(event, chart.version() + 1);
        }
        return chart;
    }

    private static StockEvent unserved(long units, String local) {
        return new DemandUnserved(
                TEA,
                "m",
                Quantity.of(units),
                Unserved.LOST,
                new OrderId("2"),
                Money.of("2.55", "GBP"),
                levels(0, 0),
                at(local));
    }

    private static StockEvent received(String local) {
        return new StockReceived(TEA, "m", Quantity.of(9), null, levels(9, 0), at(local));
    }
}
