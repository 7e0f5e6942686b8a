package io.restock.ml.accuracy.drift;

import static io.restock.events.AccuracyTotal.ALL;
import static io.restock.events.AccuracyTotal.Span.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.AccuracySums;
import io.restock.events.AccuracyTotal;
import io.restock.events.FeatureSpread;
import io.restock.events.ForecastEvent.ForecastAccuracyMeasured;
import io.restock.events.LocationId;
import io.restock.events.ModelRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriftWatchTest {

    private static final DriftSettings LIMITS = new DriftSettings(5, .25, 50);
    private static final LocationId MAIN = new LocationId("MAIN");
    private static final LocalDate FIRST = LocalDate.parse("2011-10-01");
    private static final ModelRef LSTM = new ModelRef("lstm", "a1b2");

    private final DriftWatch calm = watched(28, LSTM);

    @Test
    void an_episode_begins_once_and_lasts_until_the_sum_is_used_up() {
        assertThat(calm.open()).isEmpty();

        var drifted = calm.after(day(28, LSTM, 90, 50), LIMITS)
                .after(day(29, LSTM, 90, 50), LIMITS)
                .after(day(30, LSTM, 90, 50), LIMITS);
        assertThat(drifted.open())
                .containsOnlyKeys("pinball_cusum")
                .containsValue(new DriftEpisode("pinball_cusum", FIRST.plusDays(30), 7.5, 5));

        var later = drifted.after(day(31, LSTM, 90, 50), LIMITS).after(day(32, LSTM, 15, 50), LIMITS);
        assertThat(later.open()).isEqualTo(drifted.open());

        var back = later;
        for (int day = 33; day < 53; day++) {
            back = back.after(day(day, LSTM, 15, 50), LIMITS);
        }
        assertThat(back.open()).isEmpty();
    }

    @Test
    void items_that_sell_otherwise_than_they_did_are_drift() {
        var changed = calm.after(day(28, LSTM, 15, 80), LIMITS);
        assertThat(changed.open()).containsOnlyKeys("psi_quiet_days");

        assertThat(changed.after(day(29, LSTM, 15, 65), LIMITS).open()).isEmpty();
    }

    @Test
    void another_champion_is_watched_from_its_own_beginning() {
        var changed = calm.after(day(28, LSTM, 15, 80), LIMITS)
                .after(day(29, new ModelRef("lstm-2", "c3d4"), 90, 80), LIMITS);

        assertThat(changed.open()).isEmpty();
        assertThat(changed.errors().reference()).containsExactly(.9 * 2);
    }

    @Test
    void a_day_that_comes_again_changes_nothing() {
        assertThat(calm.after(day(27, LSTM, 90, 80), LIMITS)).isSameAs(calm);
    }

    private static DriftWatch watched(int days, ModelRef champion) {
        var watch = DriftWatch.blank(day(0, champion, 15, 50));
        for (int day = 0; day < days; day++) {
            watch = watch.after(day(day, champion, day % 2 == 0 ? 10 : 20, 50), LIMITS);
        }
        return watch;
    }

    /** A hundred units and a hundred items. */
    private static ForecastAccuracyMeasured day(int day, ModelRef champion, double loss, long quiet) {
        return new ForecastAccuracyMeasured(
                MAIN,
                FIRST.plusDays(day),
                champion,
                List.of(new AccuracyTotal(ALL, 1, DAY, new AccuracySums(1, 0, 100, 0, 0, loss, 0, 0, 0))),
                List.of(new FeatureSpread("quiet_days", List.of(.5), List.of(100 - quiet, quiet))),
                Instant.EPOCH);
    }
}
