package io.restock.ml.forecast.training.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckpointTest {

    private static final Checkpoint LATER = Checkpoint.start(List.of(new float[] {1, -0f, Float.MIN_VALUE}))
            .after(
                    .31,
                    .29,
                    List.of(new float[] {.1f, Float.NaN, 3}),
                    new Momentum(100, List.of(new float[] {.5f}), List.of(new float[] {1e-30f})));

    @Test
    void comes_back_from_its_bytes_to_the_last_bit() {
        var back = Checkpoint.of(LATER.toBytes());

        assertThat(back.toBytes()).isEqualTo(LATER.toBytes());
        assertThat(back.epoch()).isEqualTo(1);
        assertThat(back.least()).isEqualTo(.29);
        assertThat(back.pace().means().getFirst()).containsExactly(.5f);
    }

    @Test
    void bytes_that_are_no_whole_checkpoint_are_refused() {
        var cut = Arrays.copyOf(LATER.toBytes(), 40);

        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.of("no".getBytes(StandardCharsets.US_ASCII)));
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.of(cut));
    }
}
