package io.restock.ml.demand.training;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.restock.ml.demand.training.Lessons.TooLittleData;
import io.restock.ml.forecast.training.SomeTraining;
import org.junit.jupiter.api.Test;

class LessonsTest {

    /** Each item's windows begin on its days 35 to 114: six weeks before its end, but for thirteen days. */
    @Test
    void three_items_of_half_a_year_teach_too_little() {
        assertThatExceptionOfType(TooLittleData.class)
                .isThrownBy(() -> Lessons.of(SomeTraining.panel()))
                .withMessageStartingWith("240 windows to learn from, and at least 256 are needed");
    }
}
