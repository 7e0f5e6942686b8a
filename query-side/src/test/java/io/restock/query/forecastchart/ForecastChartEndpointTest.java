package io.restock.query.forecastchart;

import static io.restock.query.Samples.forecast;
import static io.restock.query.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.query.RunningQuerySide;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import reactor.test.StepVerifier;

class ForecastChartEndpointTest extends RunningQuerySide {

    @Test
    void shows_one_whole_and_all_briefly() {
        issue(forecast(item("FAN"), 41));

        eventually(() -> assertThat(
                        get("/api/forecasts/FAN@MAIN").at("/cumulative/1/2").asDouble())
                .isEqualTo(14.75));
        var chart = get("/api/forecasts/FAN@MAIN");
        assertThat(chart.at("/daily/0/1").asDouble()).isEqualTo(3.25);
        assertThat(chart.at("/levels/2").asDouble()).isEqualTo(.95);
        assertThat(chart.at("/model/id").asString()).isEqualTo("lstm-2011-10");
        assertThat(chart.at("/demandSoFar").asInt()).isEqualTo(2);
        assertThat(chart.at("/knownPosition").asInt()).isEqualTo(41);
        eventually(() -> assertThat(
                        get("/api/forecasts?view=summary&location=MAIN").valueStream())
                .anySatisfy(summary -> {
                    assertThat(summary.at("/sku").asString()).isEqualTo("FAN");
                    assertThat(summary.at("/median28").asDouble()).isEqualTo(6);
                    assertThat(summary.has("cumulative")).isFalse();
                }));
        assertThat(get("/api/forecasts?location=ELSEWHERE").size()).isZero();
    }

    @Test
    void who_follows_one_gets_it_as_soon_as_there_is_one_and_then_each_newer_one() {
        StepVerifier.create(stream("/api/forecasts/KITE@MAIN", -1))
                .then(() -> issue(forecast(item("TOP"), 1)))
                .then(() -> issue(forecast(item("KITE"), 2)))
                .assertNext(change -> assertThat(change.text("/forecast")).isEqualTo("forecast:KITE:2"))
                .then(() -> issue(forecast(item("KITE"), 3)))
                .assertNext(change -> {
                    assertThat(change.name()).isEqualTo("forecast-charts");
                    assertThat(change.document().at("/version").asInt()).isEqualTo(3);
                })
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void says_that_there_is_none_yet() {
        assertThat(answer("/api/forecasts/NONE@MAIN", HttpStatus.NOT_FOUND)
                        .at("/detail")
                        .asString())
                .isEqualTo("nothing has been forecast for NONE@MAIN yet");
    }

    private void issue(ForecastIssued forecast) {
        events.publish(GenericEventMessage.asEventMessage(forecast));
    }
}
