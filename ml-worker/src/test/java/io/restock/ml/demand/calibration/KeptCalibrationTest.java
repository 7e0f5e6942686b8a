package io.restock.ml.demand.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.CalibrationScore;
import io.restock.events.ForecastEvent.ForecastsCalibrated;
import io.restock.events.LocationId;
import io.restock.events.ModelRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptCalibrationTest {

    private static final LocationId MAIN = new LocationId("MAIN");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 30);
    private static final ModelRef A = new ModelRef("a", "1");
    private static final ModelRef B = new ModelRef("b", "2");

    @Test
    void moves_only_the_model_it_was_made_of_and_no_origin_before_what_it_was_made_of_was_over() {
        var calibration = calibration(A, MONDAY);

        assertThat(calibration.appliesTo(A, MONDAY.minusDays(1))).isTrue();
        assertThat(calibration.appliesTo(A, MONDAY)).isTrue();
        assertThat(calibration.appliesTo(A, MONDAY.minusDays(2))).isFalse();
        assertThat(calibration.appliesTo(B, MONDAY)).isFalse();
    }

    @Test
    void the_last_one_of_a_location_says_which_other_model_was_calibrated_before() {
        var ofA = calibration(A, MONDAY);
        var ofB = ofA.orLater(calibration(B, MONDAY));

        assertThat(ofB.model()).isEqualTo(B);
        assertThat(ofB.before()).isEqualTo(A);
        assertThat(ofB.orLater(calibration(B, MONDAY.plusDays(7))).before()).isNull();
        assertThat(ofB.orLater(calibration(A, MONDAY.minusDays(1)))).isEqualTo(ofB);
    }

    @Test
    void is_published_under_its_location_day_and_model() {
        assertThat(calibration(A, MONDAY).ofModel(MAIN).stream(MAIN)).isEqualTo("calibration:MAIN:2026-03-30:1");
    }

    private static KeptCalibration calibration(ModelRef model, LocalDate day) {
        var score = new CalibrationScore(0, 0, 0, 0, 0);
        return KeptCalibration.of(
                new ForecastsCalibrated(MAIN, day, model, List.of(), score, score, true, Instant.EPOCH));
    }
}
