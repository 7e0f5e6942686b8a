package io.restock.ml.forecast.training.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
        checkpoints().keep("one", new byte[] {1});

        checkpoints().forget();

        assertThat(checkpoints().find("one")).isEmpty();
    }
}
