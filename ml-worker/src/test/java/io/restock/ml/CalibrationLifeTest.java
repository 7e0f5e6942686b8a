package io.restock.ml;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.ForecastEvent.ForecastsCalibrated;
import io.restock.events.ModelEvent.ModelPromoted;
import io.restock.events.ModelEvent.ModelRolledBack;
import io.restock.events.ModelRef;
import io.restock.events.StockItemId;
import io.restock.ml.forecast.onnx.ModelFileSamples;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.platform.Sha256;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** Champions change in a shop of sixty items that have sold 0 to 22 units a day for 120 days, as if by chance. */
class CalibrationLifeTest extends RunningWorker {

    private static final ModelRef SHIPPED =
            new ModelRef("combination-online-retail-2", Sha256.hex(OnnxForecaster.shippedFile()));

    /** It is sure of eleven units a day. */
    private static final byte[] SURE_FILE = ModelFileSamples.constant("sure", 11);

    private static final ModelRef SURE = new ModelRef("sure", Sha256.hex(SURE_FILE));

    private EventsOfAShop shop;
    private List<StockItemId> items;

    @BeforeEach
    void shop() {
        shop = shop("MAIN");
        items = IntStream.range(0, 60).mapToObj(i -> shop.item("ITEM-" + i)).toList();
    }

    @Test
    void each_champion_is_calibrated_once_a_day_at_once_and_only_its_own_calibration_moves_it() {
        openShop();
        awaitCalibrations(1);
        register();

        promote(SHIPPED, null);
        promote(SURE, SHIPPED);
        awaitCalibrations(2);
        awaitForecasts(SURE, 1);
        assertThat(calibrations()).extracting(ForecastsCalibrated::model).containsExactly(SHIPPED, SURE);
        assertThat(calibrations()).extracting(ForecastsCalibrated::day).containsOnly(FRIDAY);
        assertThat(calibrations().getLast().applies()).isTrue();

        promote(SURE, SURE);
        awaitForecasts(SURE, 2);
        shop.with("model-slot:demand/1", new ModelRolledBack(SURE, "demand/1", SHIPPED, "anna", "", Instant.EPOCH))
                .publish();
        awaitForecasts(SHIPPED, 3);
        assertThat(calibrations()).hasSize(2);

        shop.startsDay(FRIDAY.plusDays(1)).publish();
        awaitCalibrations(3);
        promote(SURE, SHIPPED);
        awaitCalibrations(4);
        awaitForecasts(SURE, 4);
        assertThat(calibrations().subList(2, 4))
                .extracting(ForecastsCalibrated::model)
                .containsExactly(SHIPPED, SURE);
        assertThat(calibrations().subList(2, 4))
                .extracting(ForecastsCalibrated::day)
                .containsOnly(FRIDAY.plusDays(1));
    }

    private void openShop() {
        shop.opens();
        FRIDAY.minusDays(120).datesUntil(FRIDAY).forEach(day -> {
            for (int i = 0; i < items.size(); i++) {
                var units = Math.floorMod(day.toEpochDay() * 7919L + i * 104_729L, 23);
                if (units > 0) {
                    shop.demand(items.get(i), units, day + "T10:00Z");
                }
            }
        });
        shop.startsDay(FRIDAY).publish();
    }

    private void register() {
        web().post()
                .uri("/api/models?by=anna")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(SURE_FILE)
                .exchange()
                .expectStatus()
                .isCreated();
    }

    private void promote(ModelRef model, @Nullable ModelRef replaced) {
        shop.with(
                        "model-slot:demand/1",
                        new ModelPromoted(model, "demand/1", replaced, null, true, "anna", "", Instant.EPOCH))
                .publish();
    }

    private void awaitCalibrations(int count) {
        soon().until(() -> calibrations().size() >= count);
    }

    /** Of each item the last one is the model's, in the reign that began at a position, and says what has moved it. */
    private void awaitForecasts(ModelRef model, int reign) {
        soon().untilAsserted(() -> {
            var calibration = calibrations().stream()
                    .filter(fact -> fact.model().equals(model))
                    .reduce((_, later) -> later)
                    .orElseThrow();
            var mark = calibration.applies() ? "c" : "";
            var id = "calibration:MAIN:%s:%s".formatted(calibration.day(), model.sha256());
            assertThat(lastForecasts()).hasSize(items.size()).allSatisfy(forecast -> {
                assertThat(forecast.model()).isEqualTo(model);
                assertThat(forecast.forecast().toString()).matches(".*:[0-9a-f]{12}:%d%s:\\d+".formatted(reign, mark));
                assertThat(forecast.calibration()).isEqualTo(calibration.applies() ? id : null);
            });
        });
    }

    private List<ForecastIssued> lastForecasts() {
        var last = new HashMap<StockItemId, ForecastIssued>();
        stored(ForecastIssued.class).forEach(forecast -> last.put(forecast.item(), forecast));
        return List.copyOf(last.values());
    }

    private List<ForecastsCalibrated> calibrations() {
        return stored(ForecastsCalibrated.class);
    }
}
