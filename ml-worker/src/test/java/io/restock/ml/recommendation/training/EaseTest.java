package io.restock.ml.recommendation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Two shoppers bought items 0 and 1, one bought 1 and 2; λ is 1. By hand: G + I = (3 2 0; 2 4 1; 0 1 2), its determinant
 * 13, its inverse (7 −4 2; −4 6 −3; 2 −3 8) / 13.
 */
class EaseTest {

    private static final Offset<Float> TOLERANCE = Offset.offset(1e-6f);

    @Test
    void coefficients_are_those_computed_by_hand() {
        assertThat(Ease.coefficients(List.of(new int[] {0, 1}, new int[] {0, 1}, new int[] {1, 2}), 3, 1))
                .containsExactly(new float[] {0, 4 / 6f, -2 / 8f, 4 / 7f, 0, 3 / 8f, -2 / 7f, 3 / 6f, 0}, TOLERANCE);
    }

    @Test
    void items_that_nobody_bought_together_say_nothing_of_each_other() {
        assertThat(Ease.coefficients(List.of(new int[] {0}, new int[] {1}), 2, 1))
                .containsExactly(new float[] {0, 0, 0, 0}, TOLERANCE);
    }
}
