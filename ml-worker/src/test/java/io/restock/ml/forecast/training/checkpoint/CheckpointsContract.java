package io.restock.ml.forecast.training.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What trainings rely on, wherever they are kept. */
public abstract class CheckpointsContract {

    private static final Checkpoint START = Checkpoint.start(List.of(new float[] {1, -0f, Float.MIN_VALUE}));

    protected abstract Checkpoints checkpoints();

    @Test
    void nothing_is_found_of_what_never_began() {
        assertThat(checkpoints().find("one")).isEmpty();
    }

    @Test
    void the_last_one_kept_is_found_to_the_last_bit() {
        var later = START.after(
                .31,
                .29,
                List.of(new float[] {.1f, Float.NaN, 3}),
                new Momentum(100, List.of(new float[] {.5f}), List.of(new float[] {1e-30f})));
        var checkpoints = checkpoints();
        checkpoints.keep("one", START);
        checkpoints.keep("one", later);
        checkpoints.keep("two", START);

        assertThat(checkpoints.find("one"))
                .hasValueSatisfying(found -> assertThat(found.toBytes()).isEqualTo(later.toBytes()));
        assertThat(checkpoints.find("two"))
                .hasValueSatisfying(found -> assertThat(found.toBytes()).isEqualTo(START.toBytes()));
    }
}
