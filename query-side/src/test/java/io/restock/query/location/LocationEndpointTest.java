package io.restock.query.location;

import static io.restock.query.Samples.FRIDAY;
import static io.restock.query.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.LocationEvent.LocationOpened;
import io.restock.events.LocationId;
import io.restock.events.MarketEvent.BusinessDayStarted;
import io.restock.query.RunningQuerySide;
import java.time.ZoneId;
import java.util.Currency;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import reactor.test.StepVerifier;

class LocationEndpointTest extends RunningQuerySide {

    private static final LocationId DOCK = new LocationId("DOCK");

    @Test
    void shows_a_location_and_how_its_business_day_moves_on() {
        tell(
                "location:DOCK",
                new LocationOpened(
                        DOCK, "Dock", ZoneId.of("Europe/London"), Currency.getInstance("GBP"), new TreeSet<>(), NOON));
        eventually(() ->
                assertThat(get("/api/locations/DOCK").at("/zone").asString()).isEqualTo("Europe/London"));

        StepVerifier.create(stream("/api/locations", -1)
                        .filter(change -> change.text("/location").equals("DOCK"))
                        .map(change -> change.text("/businessDay")))
                .expectNext("")
                .then(() -> tell("market:DOCK", new BusinessDayStarted(DOCK, FRIDAY, NOON)))
                .expectNext("2011-11-04")
                .thenCancel()
                .verify(PATIENCE);
        assertThat(get("/api/locations/DOCK").at("/currency").asString()).isEqualTo("GBP");
    }

    @Test
    void an_unknown_location_is_said_to_be_unknown() {
        assertThat(answer("/api/locations/MOON", HttpStatus.NOT_FOUND)
                        .at("/detail")
                        .asString())
                .isEqualTo("no location MOON has been opened");
    }
}
