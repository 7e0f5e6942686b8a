package io.restock.demo.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class DayPaceTest {

    private final DayPace pace = new DayPace(Duration.ofSeconds(28));

    @Test
    void spreads_the_day_from_seven_to_nine() {
        assertThat(pace.until(LocalTime.of(7, 0))).isEqualTo(Duration.ZERO);
        assertThat(pace.until(LocalTime.of(12, 30))).isEqualTo(Duration.ofSeconds(11));
        assertThat(pace.until(LocalTime.of(21, 0))).isEqualTo(Duration.ofSeconds(28));
    }

    @Test
    void puts_the_night_at_the_ends() {
        assertThat(pace.until(LocalTime.of(3, 0))).isEqualTo(Duration.ZERO);
        assertThat(pace.until(LocalTime.MAX)).isEqualTo(Duration.ofSeconds(28));
    }

    @Test
    void passes_a_closed_day_ten_times_sooner() {
        assertThat(pace.closed().until(LocalTime.MAX)).isEqualTo(Duration.ofMillis(2800));
    }
}
