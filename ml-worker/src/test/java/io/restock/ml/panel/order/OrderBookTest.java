package io.restock.ml.panel.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.panel.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderBookTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_week_runs_from_monday_to_sunday() {
        var book = book(line("1", 2, "TEA", 3, 2), line("2", 6, "TEA", 4, 2), line("3", 7, "TEA", 5, 2));

        assertThat(weeks(book)).extracting(DemandDay::day).containsExactly(MONDAY, MONDAY.plusDays(7));
        assertThat(weeks(book)).extracting(DemandDay::units).containsExactly(7L, 5L);
    }

    @Test
    void a_week_tells_its_open_days_and_how_many_different_orders_had_the_item() {
        var book = book(
                line("1", 0, "TEA", 3, 2),
                line("1", 0, "TEA", 1, 2),
                line("2", 4, "TEA", 1, 2),
                line("3", 5, "MUG", 1, 9));

        assertThat(weeks(book).getFirst().circumstances().signals())
                .isEqualTo(Map.of(OrderBook.OPEN_DAYS, 3.0, OrderBook.ORDERS, 2.0));
    }

    @Test
    void a_week_in_which_nobody_ordered_anything_is_closed_and_keeps_the_last_price() {
        var book = book(line("1", 0, "TEA", 3, 2.25), line("2", 14, "TEA", 1, 4));

        assertThat(weeks(book)).extracting(DemandDay::open).containsExactly(true, false, true);
        assertThat(weeks(book)).extracting(DemandDay::unitPrice).containsExactly(2.25, 2.25, 4.0);
    }

    @Test
    void the_price_of_a_week_is_the_median_of_its_lines() {
        var book = book(line("1", 0, "TEA", 1, 9), line("2", 1, "TEA", 1, 2), line("3", 2, "TEA", 1, 3));

        assertThat(weeks(book)).extracting(DemandDay::unitPrice).containsExactly(3.0);
    }

    @Test
    void how_many_orders_there_will_be_and_at_what_price_is_not_planned() {
        var panel = book(line("1", 0, "TEA", 1, 2), line("2", 7, "TEA", 1, 9)).weekly(1);

        var history = panel.history(new Window(0, MONDAY.plusDays(7)), 1);

        assertThat(history.future())
                .extracting(PlannedDay::unitPrice, PlannedDay::signals)
                .containsExactly(tuple(2.0, Map.of(OrderBook.OPEN_DAYS, 1.0)));
    }

    @Test
    void what_was_ordered_on_the_end_is_not_read() {
        var book = new OrderBook(
                List.of(line("1", 0, "TEA", 1, 2), line("2", 7, "TEA", 9, 2), line("3", 7, "MUG", 9, 2)),
                MONDAY.plusDays(7));

        assertThat(book.weekly(1).items()).hasSize(1);
        assertThat(weeks(book)).extracting(DemandDay::units).containsExactly(1L);
    }

    @Test
    void days_have_no_signals() {
        var day = book(line("1", 0, "TEA", 1, 2))
                .daily(1)
                .items()
                .getFirst()
                .days()
                .getFirst();

        assertThat(day).isEqualTo(new DemandDay(new PlannedDay(MONDAY, 2, false, true), 1));
    }

    private static List<DemandDay> weeks(OrderBook book) {
        return book.weekly(1).items().getLast().days();
    }

    private static OrderBook book(OrderLine... lines) {
        var last = lines[lines.length - 1].time().toLocalDate();
        return new OrderBook(List.of(lines), last.plusDays(1));
    }

    private static OrderLine line(String order, int day, String sku, long units, double price) {
        return new OrderLine(order, LocalDateTime.of(2026, 3, 2, 12, 0).plusDays(day), "7", sku, units, price);
    }
}
