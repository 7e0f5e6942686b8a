package io.restock.ml.forecast.training.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCheckpointsTest extends CheckpointsContract {

    @TempDir
    private Path folder;

    @Override
    protected FolderCheckpoints checkpoints() {
        return new FolderCheckpoints(folder.resolve("new"));
    }

    @Test
    void what_is_forgotten_is_not_found() {
        checkpoints().keep("one", Checkpoint.start(List.of()));

        checkpoints().forget();

        assertThat(checkpoints().find("one")).isEmpty();
    }

    @Test
    void a_file_that_is_no_checkpoint_is_refused() throws IOException {
        checkpoints().keep("one", Checkpoint.start(List.of()));
        Files.writeString(folder.resolve("new").resolve("one.checkpoint"), "no");

        assertThatIllegalArgumentException().isThrownBy(() -> checkpoints().find("one"));
    }
}
