package io.restock.ml.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GrainTest {

    private static final LocalDate END_OF_JANUARY = LocalDate.of(2024, 1, 31);

    @Test
    void periods_are_counted_by_the_calendar() {
        assertThat(Grain.DAY.plus(END_OF_JANUARY, 1)).isEqualTo("2024-02-01");
        assertThat(Grain.WEEK.plus(END_OF_JANUARY, -1)).isEqualTo("2024-01-24");
        assertThat(Grain.MONTH.plus(END_OF_JANUARY.withDayOfMonth(1), 13)).isEqualTo("2025-02-01");
    }

    @Test
    void only_whole_periods_lie_between() {
        assertThat(Grain.DAY.between(END_OF_JANUARY, LocalDate.of(2024, 3, 1))).isEqualTo(30);
        assertThat(Grain.WEEK.between(END_OF_JANUARY, END_OF_JANUARY.plusDays(13)))
                .isEqualTo(1);
        assertThat(Grain.MONTH.between(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 3, 31)))
                .isEqualTo(3);
    }

    @Test
    void what_lies_before_is_counted_below_zero() {
        assertThat(Grain.WEEK.between(END_OF_JANUARY, END_OF_JANUARY.minusWeeks(2)))
                .isEqualTo(-2);
    }

    @Test
    void a_season_is_a_week_of_days_and_a_year_of_the_others() {
        assertThat(Grain.values()).extracting(Grain::season).containsExactly(7, 52, 12);
    }
}
