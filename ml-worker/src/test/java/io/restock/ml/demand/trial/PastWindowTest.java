package io.restock.ml.demand.trial;

import static io.restock.ml.feature.Histories.ORIGIN;
import static io.restock.ml.feature.Histories.history;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.StockItemId;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.PlannedDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastWindowTest {

    @ParameterizedTest
    @CsvSource({"41, 0", "42, 1", "49, 2", "83, 6", "84, 7", "210, 7"})
    void there_is_one_for_each_week_that_has_four_weeks_before_it_and_two_after(int days, int windows) {
        assertThat(PastWindow.of(history(days, 1, _ -> 1))).hasSize(windows);
    }

    @Test
    void the_first_ends_with_what_is_known_and_each_other_a_week_earlier() {
        var windows = PastWindow.of(history(60, 1, i -> i));

        assertThat(windows.getFirst().actual().getLast().day()).isEqualTo(ORIGIN);
        assertThat(windows.getFirst().asOf().past()).hasSize(46);
        assertThat(windows.get(1).actual().getLast().day()).isEqualTo(ORIGIN.minusDays(7));
        assertThat(windows.get(1).asOf().origin()).isEqualTo(ORIGIN.minusDays(21));
        assertThat(windows.get(1).asOf().horizon()).isEqualTo(14);
    }

    @Test
    void the_price_to_come_is_the_last_one_of_the_eve() {
        var rising = IntStream.range(0, 42)
                .mapToObj(i -> new DemandDay(new PlannedDay(ORIGIN.minusDays(41L - i), i, false, true), 1))
                .toList();
        var window = PastWindow.of(new DemandHistory(
                        StockItemId.parse("stock:TEA-42@MAIN"),
                        rising,
                        List.of(new PlannedDay(ORIGIN.plusDays(1), 42, false, true))))
                .getFirst();

        assertThat(window.asOf().future()).extracting(PlannedDay::unitPrice).containsOnly(27.0);
    }

    @Test
    void a_fortnight_that_ran_out_of_stock_is_censored() {
        var known = history(42, 1, _ -> 1);
        assertThat(PastWindow.of(known).getFirst().isCensored()).isFalse();

        var past = new ArrayList<>(known.past());
        past.set(41, new DemandDay(past.get(41).circumstances(), 1, 3.5));
        assertThat(PastWindow.of(new DemandHistory(known.item(), past, known.future()))
                        .getFirst()
                        .isCensored())
                .isTrue();
    }
}
