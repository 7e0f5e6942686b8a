package io.restock.query.accuracy;

import static io.restock.query.Samples.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.LocationId;
import io.restock.query.RunningQuerySide;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import reactor.test.StepVerifier;

class LocationAccuracyEndpointTest extends RunningQuerySide {

    private static final LocationId PIER = new LocationId("PIER");

    @Test
    void shows_the_accuracy_of_a_location_and_follows_it_from_day_to_day() {
        tell("accuracy:PIER:" + FRIDAY, MeasuredDays.shortOf(PIER, FRIDAY, 8));
        eventually(() -> assertThat(
                        get("/api/accuracy/PIER").at("/accuracy/0/wape").asDouble())
                .isEqualTo(.25));

        StepVerifier.create(stream("/api/accuracy/PIER", -1).map(change -> change.text("/days")))
                .expectNext("1")
                .then(() ->
                        tell("accuracy:PIER:" + FRIDAY.plusDays(1), MeasuredDays.shortOf(PIER, FRIDAY.plusDays(1), 2)))
                .expectNext("2")
                .thenCancel()
                .verify(PATIENCE);
        assertThat(get("/api/accuracy").findValuesAsString("id")).contains("PIER");
    }

    @Test
    void where_no_forecast_has_met_its_day_there_is_no_accuracy() {
        assertThat(answer("/api/accuracy/MOON", HttpStatus.NOT_FOUND)
                        .at("/detail")
                        .asString())
                .isEqualTo("no forecast of MOON has met its day yet");
    }
}
