package io.restock.ml.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathBuilderTest {

    private static final QuantileLevels LEVELS = new QuantileLevels(List.of(.1, .5, .9));

    @Test
    void lifts_what_would_cross_fall_or_be_negative() {
        var paths = new PathBuilder(LEVELS);
        paths.add(i -> new double[] {-1, 4, 3}[i], i -> new double[] {1, 4, 5}[i]);
        paths.add(i -> 7, i -> new double[] {0, 6, 4}[i]);

        var built = paths.build().paths();

        assertThat(built.daily()).containsExactly(List.of(0f, 4f, 4f), List.of(7f, 7f, 7f));
        assertThat(built.cumulative()).containsExactly(List.of(1f, 4f, 5f), List.of(1f, 6f, 6f));
    }

    @Test
    void the_mean_lies_on_straight_lines_between_the_quantiles() {
        var paths = new PathBuilder(new QuantileLevels(List.of(.25, .5, .75)));
        paths.add(i -> new double[] {2, 4, 8}[i], _ -> 0);
        paths.add(5, _ -> 1, _ -> 0);

        // a quarter each of 2, of 2 to 4, of 4 to 8, and of 8
        assertThat(paths.build().expected()).containsExactly((2 + 3 + 6 + 8) / 4.0, 5.0);
    }

    @Test
    void refuses_what_is_no_number() {
        assertThatIllegalStateException().isThrownBy(() -> new PathBuilder(LEVELS).add(_ -> Double.NaN, _ -> 1));
    }

    @Test
    void levels_ascend_between_nothing_and_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QuantileLevels(List.of(.5, .5)));
        assertThatIllegalArgumentException().isThrownBy(() -> new QuantileLevels(List.of(.5, 1.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new QuantileLevels(List.of(0.0)));
    }
}
