package io.restock.ml.forecast.training.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What trainings rely on, wherever they are kept. */
public abstract class CheckpointsContract {

    protected abstract Checkpoints checkpoints();

    @Test
    void nothing_is_found_of_what_never_began() {
        assertThat(checkpoints().find("one")).isEmpty();
    }

    @Test
    void the_last_one_kept_is_found_to_the_last_bit() {
        var checkpoints = checkpoints();
        checkpoints.keep("one", new byte[] {1, 2});
        checkpoints.keep("one", new byte[] {0, -1, 127, -128});
        checkpoints.keep("two", new byte[] {1});

        assertThat(checkpoints.find("one")).contains(new byte[] {0, -1, 127, -128});
        assertThat(checkpoints.find("two")).contains(new byte[] {1});
    }
}
