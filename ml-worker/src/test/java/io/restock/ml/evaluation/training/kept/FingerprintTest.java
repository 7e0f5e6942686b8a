package io.restock.ml.evaluation.training.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    private Path data;

    private String first = "";

    @BeforeEach
    void takenOnce() throws IOException {
        Files.writeString(data.resolve("demand.csv"), "item,period,demand");
        first = Fingerprint.of("weeks", data);
    }

    @Test
    void the_same_is_the_same() throws IOException {
        assertThat(Fingerprint.of("weeks", data)).isEqualTo(first);
    }

    @Test
    void another_question_is_another() throws IOException {
        assertThat(Fingerprint.of("days", data)).isNotEqualTo(first);
    }

    @Test
    void so_are_other_data() throws IOException {
        Files.writeString(data.resolve("demand.csv"), "item,period,demand\nA,2026-03-02,1");

        assertThat(Fingerprint.of("weeks", data)).isNotEqualTo(first);
    }
}
