package io.restock.ml.accuracy;

import static io.restock.ml.feature.Histories.ORIGIN;
import static io.restock.ml.feature.Histories.history;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureCountsTest {

    private final FeatureCounts counts = new FeatureCounts();

    @Test
    void items_are_counted_by_what_they_sell_a_day_and_how_often_nothing() {
        counts.add(history(40, 1, _ -> 4), ORIGIN);
        counts.add(history(40, 1, i -> i == 39 ? 3 : 0), ORIGIN);

        assertThat(counts.spreads().getFirst().feature()).isEqualTo("units_a_day");
        assertThat(counts.spreads().getFirst().items()).isEqualTo(List.of(0L, 1L, 0L, 0L, 1L, 0L, 0L));
        assertThat(counts.spreads().getLast().feature()).isEqualTo("quiet_days");
        assertThat(counts.spreads().getLast().items()).isEqualTo(List.of(1L, 0L, 0L, 0L, 1L));
    }

    @Test
    void items_without_four_weeks_are_left_out() {
        counts.add(history(27, 1, _ -> 4), ORIGIN);
        counts.add(history(40, 1, _ -> 4), ORIGIN.plusDays(1));

        assertThat(counts.spreads())
                .allSatisfy(spread -> assertThat(spread.items()).containsOnly(0L));
    }
}
