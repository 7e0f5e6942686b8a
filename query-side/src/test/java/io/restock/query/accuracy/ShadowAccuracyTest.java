package io.restock.query.accuracy;

import static io.restock.query.Samples.FRIDAY;
import static io.restock.query.Samples.LSTM;
import static io.restock.query.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.AccuracySums;
import io.restock.events.AccuracyTotal;
import io.restock.events.AccuracyTotal.Span;
import io.restock.events.ForecastEvent.ShadowAccuracyMeasured;
import io.restock.events.LocationId;
import io.restock.events.ModelRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShadowAccuracyTest {

    private static final ModelRef SHADOW = new ModelRef("shadow-1", "b2c3d4");

    @Test
    void a_shadow_is_shown_beside_what_was_issued_in_the_same_windows() {
        var shown = ShadowShown.of(
                ShadowAccuracy.blank(measured(0)).after(measured(0)).after(measured(1)));

        assertThat(shown.id()).isEqualTo("MAIN:b2c3d4");
        assertThat(shown.days()).isEqualTo(2);
        assertThat(shown.accuracy().getFirst().pinball()).isEqualTo(2 * 2 / 20.0);
        assertThat(shown.champion().getFirst().pinball()).isEqualTo(2 * 6 / 20.0);
    }

    @Test
    void a_day_counts_once_and_days_of_more_than_eight_weeks_ago_no_longer() {
        var known = ShadowAccuracy.blank(measured(0)).after(measured(0));

        assertThat(known.after(measured(0))).isSameAs(known);
        assertThat(known.after(measured(56)).days()).containsOnlyKeys(FRIDAY.plusDays(56));
    }

    static ShadowAccuracyMeasured measured(int day) {
        return new ShadowAccuracyMeasured(
                new LocationId("MAIN"), FRIDAY.plusDays(day), SHADOW, LSTM, totals(1), totals(3), NOON);
    }

    private static List<AccuracyTotal> totals(double loss) {
        return List.of(
                new AccuracyTotal(AccuracyTotal.ALL, 1, Span.DAY, new AccuracySums(1, 0, 10, 0, 0, loss, 0, 1, 1)));
    }
}
