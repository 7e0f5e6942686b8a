package io.restock.ml.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairedBootstrapTest {

    @Test
    void a_model_that_loses_a_tenth_less_on_every_item_does_so_in_every_draw() {
        var champion = losses(i -> 10 + i % 7);
        var result = PairedBootstrap.of(
                Arrays.stream(champion).map(loss -> .9 * loss).toArray(), champion);

        assertThat(result.difference()).isCloseTo(-.1, within(1e-12));
        assertThat(result.lowest()).isCloseTo(-.1, within(1e-12));
        assertThat(result.highest()).isCloseTo(-.1, within(1e-12));
        assertThat(result.p()).isCloseTo(1.0 / 2_001, within(1e-12));
    }

    /**
     * 100 items, each with a champion's loss of 1 and a model's of 0 or 2 in turn: the mean of a draw has the standard error
     * 1 / √100, so 90 % of draws lie within 1.645 tenths, and half of them are better.
     */
    @Test
    void a_model_that_wins_and_loses_by_turns_is_no_better() {
        var result = PairedBootstrap.of(losses(i -> i % 2 * 2), losses(_ -> 1));

        assertThat(result.difference()).isZero();
        assertThat(result.lowest()).isCloseTo(-.1645, within(.02));
        assertThat(result.highest()).isCloseTo(.1645, within(.02));
        assertThat(result.p()).isBetween(.45, .6);
    }

    @Test
    void the_same_losses_give_the_same_numbers_again() {
        assertThat(PairedBootstrap.of(losses(i -> i % 5), losses(i -> i % 3)))
                .isEqualTo(PairedBootstrap.of(losses(i -> i % 5), losses(i -> i % 3)));
    }

    @Test
    void the_champion_is_not_better_than_itself() {
        var result = PairedBootstrap.of(losses(i -> i), losses(i -> i));

        assertThat(result).isEqualTo(new PairedBootstrap(0, 0, 0, 1));
    }

    @Test
    void losses_have_to_be_of_the_same_items() {
        assertThatIllegalArgumentException().isThrownBy(() -> PairedBootstrap.of(new double[2], new double[1]));
    }

    private static double[] losses(IntToDoubleFunction ofItem) {
        return IntStream.range(0, 100).mapToDouble(ofItem).toArray();
    }
}
