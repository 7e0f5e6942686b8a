package io.restock.events;

import static io.restock.events.AccuracyTotal.ALL;
import static io.restock.events.AccuracyTotal.Span.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AccuracyTest {

    private static final AccuracySums FIRST = new AccuracySums(1, 0, 6, 2, 2, 0.6, 1, 1, 1);
    private static final AccuracySums SECOND = new AccuracySums(1, 0, 14, 6, -6, 2.4, 0, 1, 1);

    @Test
    void totals_of_one_kind_are_added_and_others_stay_apart() {
        var added = AccuracyTotal.added(Stream.of(
                new AccuracyTotal(ALL, 1, DAY, FIRST),
                new AccuracyTotal("smooth", 1, DAY, FIRST),
                new AccuracyTotal(ALL, 1, DAY, SECOND),
                new AccuracyTotal(ALL, 7, DAY, AccuracySums.CENSORED)));

        assertThat(added)
                .containsExactly(
                        new AccuracyTotal(ALL, 1, DAY, new AccuracySums(2, 0, 20, 8, -4, 3.0, 1, 2, 2)),
                        new AccuracyTotal(ALL, 7, DAY, AccuracySums.CENSORED),
                        new AccuracyTotal("smooth", 1, DAY, FIRST));
    }

    @Test
    void rates_are_over_units_and_coverage_over_windows() {
        var rates = AccuracyRates.of(new AccuracyTotal(ALL, 1, DAY, FIRST.plus(SECOND)));

        assertThat(rates.wape()).isEqualTo(8.0 / 20);
        assertThat(rates.bias()).isEqualTo(-4.0 / 20);
        assertThat(rates.pinball()).isEqualTo(2 * 3.0 / 20);
        assertThat(rates.coverage50()).isEqualTo(.5);
        assertThat(rates.coverage95()).isEqualTo(1);
    }

    @Test
    void what_was_not_judged_has_no_rates() {
        var rates = AccuracyRates.of(new AccuracyTotal(ALL, 1, DAY, AccuracySums.CENSORED));

        assertThat(rates.censored()).isEqualTo(1);
        assertThat(rates.wape()).isNull();
        assertThat(rates.coverage90()).isNull();
    }
}
