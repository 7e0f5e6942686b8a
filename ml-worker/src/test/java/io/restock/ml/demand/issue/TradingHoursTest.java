package io.restock.ml.demand.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class TradingHoursTest {

    @Test
    void the_day_passes_in_proportion() {
        var hours = TradingHours.of("08:00-18:00");

        assertThat(hours.elapsedAt(LocalTime.of(7, 0))).isZero();
        assertThat(hours.elapsedAt(LocalTime.of(8, 0))).isZero();
        assertThat(hours.elapsedAt(LocalTime.of(10, 30))).isEqualTo(.25);
        assertThat(hours.elapsedAt(LocalTime.of(18, 0))).isEqualTo(1);
        assertThat(hours.elapsedAt(LocalTime.of(23, 59))).isEqualTo(1);
    }

    @Test
    void refuses_hours_that_end_before_they_begin() {
        assertThatThrownBy(() -> TradingHours.of("18:00-08:00")).hasMessage("no trading hours: 18:00 to 08:00");
        assertThatThrownBy(() -> TradingHours.of("always"))
                .hasMessage("no trading hours: 'always' (such as '08:00-18:00')");
    }
}
