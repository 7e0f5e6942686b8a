package io.restock.ml.forecast.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ShapleyTest {

    @Test
    void the_glove_game_gives_the_rare_glove_four_sixths() {
        // One left glove (bit 0), two right ones (bits 1 and 2): a pair is worth 1.
        var shares = Shapley.shares(worth(0, 0, 0, 1, 0, 1, 0, 1));

        assertThat(shares[0][0]).isEqualTo(4.0 / 6, within(1e-12));
        assertThat(shares[1][0]).isEqualTo(1.0 / 6, within(1e-12));
        assertThat(shares[2][0]).isEqualTo(1.0 / 6, within(1e-12));
    }

    @Test
    void two_that_only_count_together_get_half_each() {
        var shares = Shapley.shares(worth(10, 10, 10, 16));

        assertThat(shares[0][0]).isEqualTo(3);
        assertThat(shares[1][0]).isEqualTo(3);
    }

    @Test
    void who_never_adds_anything_gets_nothing() {
        var shares = Shapley.shares(worth(1, 1, 5, 5));

        assertThat(shares[0][0]).isZero();
        assertThat(shares[1][0]).isEqualTo(4);
    }

    @Test
    void shares_of_five_causes_add_up() {
        var chance = new Random(1);
        var worth = new double[32][1];
        for (var set : worth) {
            set[0] = chance.nextGaussian();
        }

        double sum = 0;
        for (var share : Shapley.shares(worth)) {
            sum += share[0];
        }

        assertThat(sum).isEqualTo(worth[31][0] - worth[0][0], within(1e-12));
    }

    private static double[][] worth(double... bySet) {
        var worth = new double[bySet.length][1];
        for (int set = 0; set < bySet.length; set++) {
            worth[set][0] = bySet[set];
        }
        return worth;
    }
}
