package io.restock.ml.accuracy.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.events.FeatureSpread;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureDriftTest {

    private final FeatureDrift watched = halfAndHalf();

    @Test
    void the_first_four_weeks_are_added_up_as_the_reference() {
        assertThat(watched.reference()).containsExactly(1400L, 1400L);
        assertThat(watched.index()).isZero();
    }

    @Test
    void the_index_sums_each_change_of_share_by_its_logarithm() {
        assertThat(watched.after(spread(50, 50), 50).index()).isCloseTo(0, within(1e-9));
        // .5 became 80.5 / 101 = .79703 and .20297: .29703 · ln(.79703 / .20297)
        assertThat(watched.after(spread(80, 20), 50).index()).isCloseTo(.4063, within(.0001));
    }

    @Test
    void an_empty_bin_is_no_infinite_change() {
        assertThat(watched.after(spread(100, 0), 50).index()).isFinite().isGreaterThan(2);
    }

    @Test
    void of_too_few_items_no_index_is_taken() {
        assertThat(watched.after(spread(40, 9), 50).index()).isZero();
    }

    private static FeatureDrift halfAndHalf() {
        var drift = FeatureDrift.NONE;
        for (int day = 0; day < FeatureDrift.REFERENCE_DAYS; day++) {
            drift = drift.after(spread(50, 50), 50);
        }
        return drift;
    }

    private static FeatureSpread spread(long below, long above) {
        return new FeatureSpread("quiet_days", List.of(.5), List.of(below, above));
    }
}
