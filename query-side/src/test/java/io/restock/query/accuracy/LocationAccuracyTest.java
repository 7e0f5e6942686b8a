package io.restock.query.accuracy;

import static io.restock.query.Samples.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.LocationId;
import org.junit.jupiter.api.Test;

class LocationAccuracyTest {

    private static final LocationId MAIN = new LocationId("MAIN");

    private final LocationAccuracy friday = LocationAccuracy.blank(MAIN).after(MeasuredDays.shortOf(MAIN, FRIDAY, 8));

    @Test
    void days_are_added_and_rated_together() {
        var shown = AccuracyShown.of(friday.after(MeasuredDays.shortOf(MAIN, FRIDAY.plusDays(1), 2)));

        assertThat(shown.first()).isEqualTo(FRIDAY);
        assertThat(shown.last()).isEqualTo(FRIDAY.plusDays(1));
        assertThat(shown.days()).isEqualTo(2);
        assertThat(shown.accuracy()).singleElement().satisfies(rates -> {
            assertThat(rates.units()).isEqualTo(10);
            assertThat(rates.wape()).isEqualTo(.4);
            assertThat(rates.bias()).isEqualTo(-.4);
            assertThat(rates.pinball()).isEqualTo(.4);
            assertThat(rates.coverage50()).isEqualTo(0);
            assertThat(rates.coverage90()).isEqualTo(1);
        });
    }

    @Test
    void a_day_that_comes_again_changes_nothing() {
        assertThat(friday.after(MeasuredDays.shortOf(MAIN, FRIDAY, 8))).isSameAs(friday);
    }

    @Test
    void days_are_forgotten_after_eight_weeks() {
        var kept = friday.after(MeasuredDays.shortOf(MAIN, FRIDAY.plusDays(55), 8));
        assertThat(kept.days()).hasSize(2);

        var forgotten = kept.after(MeasuredDays.shortOf(MAIN, FRIDAY.plusDays(56), 8));
        assertThat(forgotten.days()).containsOnlyKeys(FRIDAY.plusDays(55), FRIDAY.plusDays(56));
    }
}
