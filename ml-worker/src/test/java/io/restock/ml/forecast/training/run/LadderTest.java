package io.restock.ml.forecast.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.ml.forecast.training.run.Ladder.Rung;
import org.junit.jupiter.api.Test;

class LadderTest {

    @Test
    void half_of_the_candidates_learn_twice_as_long_as_far_as_the_budget_goes() {
        var ladder = Ladder.of(27, 8);

        assertThat(ladder.rungs()).containsExactly(new Rung(8, 1), new Rung(4, 2), new Rung(2, 4), new Rung(1, 8));
        assertThat(ladder.cost()).isEqualTo(8 + (4 + 1) + (2 + 1) * 2 + (1 + 1) * 4);
    }

    @Test
    void a_budget_for_one_alone_tries_one() {
        assertThat(Ladder.of(8, 8).rungs()).containsExactly(new Rung(1, 8));
    }

    @Test
    void a_rung_that_teaches_nothing_new_is_left_out() {
        assertThat(Ladder.of(6, 2).rungs()).containsExactly(new Rung(4, 1), new Rung(1, 2));
    }

    @Test
    void no_budget_is_overdrawn() {
        for (int budget = 8; budget < 200; budget++) {
            assertThat(Ladder.of(budget, 8).cost()).isLessThanOrEqualTo(budget);
        }
    }
}
