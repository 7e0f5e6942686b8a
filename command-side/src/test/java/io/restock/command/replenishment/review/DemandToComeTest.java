package io.restock.command.replenishment.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.QuantilePaths;
import io.restock.events.Quantity;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ten days are foreseen: two units a day at the middle, three at the most. */
class DemandToComeTest {

    private static final QuantilePaths PATHS = paths(10, 2, 3);

    @Test
    void takes_off_what_was_already_demanded_today() {
        var demand = new DemandToCome(PATHS, Quantity.of(5));

        assertThat(demand.over(4).units()).containsExactly(3f, 7f);
        assertThat(demand.over(1).units()).containsExactly(0f, 0f);
    }

    @Test
    void is_nothing_over_no_days() {
        assertThat(new DemandToCome(PATHS, Quantity.NONE).over(0).units()).containsExactly(0f, 0f);
    }

    @Test
    void goes_on_beyond_the_horizon_as_it_grew_in_the_last_seven_days() {
        var demand = new DemandToCome(PATHS, Quantity.NONE);

        assertThat(demand.over(14).units()).containsExactly(28f, 42f);
        assertThat(demand.extrapolated(14)).isEqualTo(4);
        assertThat(demand.extrapolated(10)).isZero();
    }

    @Test
    void a_horizon_shorter_than_a_week_is_all_there_is_to_go_by() {
        var demand = new DemandToCome(paths(4, 2, 3), Quantity.NONE);

        assertThat(demand.over(6).units()).containsExactly(12f, 18f);
    }

    static QuantilePaths paths(int horizon, float median, float high) {
        var daily = IntStream.rangeClosed(1, horizon)
                .mapToObj(_ -> List.of(median, high))
                .toList();
        var cumulative = IntStream.rangeClosed(1, horizon)
                .mapToObj(day -> List.of(median * day, high * day))
                .toList();
        return new QuantilePaths(List.of(0.5, 0.95), daily, cumulative);
    }
}
