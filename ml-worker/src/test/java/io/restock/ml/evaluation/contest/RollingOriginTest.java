package io.restock.ml.evaluation.contest;

import static io.restock.ml.evaluation.contest.RollingOrigin.COMBINATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.ml.evaluation.Round;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RollingOriginTest {

    private final List<String> said = new ArrayList<>();

    @Test
    void rounds_are_played_in_order_validation_first() {
        var protocol = SomeContests.protocol();

        assertThat(played(protocol))
                .extracting(Round::day)
                .containsExactly(
                        protocol.validation().getFirst(), protocol.test().getFirst());
    }

    @Test
    void a_combination_begins_with_the_plain_mean() {
        assertThat(expected(played(SomeContests.protocol()).getFirst())).containsExactly(7.0, 7.0);
    }

    @Test
    void it_follows_who_was_right_once_a_round_is_over() {
        assertThat(expected(played(SomeContests.protocol()).getLast())).containsExactly(8.0, 8.0);
    }

    @Test
    void calibrated_forecasters_are_shown_twice() {
        assertThat(played(SomeContests.protocol()).getFirst().answers())
                .containsOnlyKeys("short", "right", "naive", COMBINATION, "right" + RollingOrigin.CALIBRATED);
    }

    @Test
    void the_test_can_be_left_alone() {
        assertThat(played(SomeContests.protocol().withoutTest())).hasSize(1);
    }

    @Test
    void progress_is_told() {
        played(SomeContests.protocol().withoutTest());

        assertThat(said).anyMatch(line -> line.startsWith("weeks, 2024-03-11: 2 windows by short in"));
    }

    private List<Round> played(Protocol protocol) {
        return new RollingOrigin(protocol, said::add).run();
    }

    /** Of the combination, in the first week, by item. */
    private static List<Double> expected(Round round) {
        return round.by(COMBINATION).stream()
                .map(forecast -> forecast.expected().getFirst())
                .toList();
    }
}
