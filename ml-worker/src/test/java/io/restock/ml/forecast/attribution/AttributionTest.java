package io.restock.ml.forecast.attribution;

import static io.restock.ml.forecast.attribution.Cause.PRICE;
import static io.restock.ml.forecast.attribution.Cause.PROMOTION;
import static io.restock.ml.forecast.attribution.Cause.RECENT_DEMAND;
import static io.restock.ml.forecast.attribution.Cause.SEASON;
import static io.restock.ml.forecast.attribution.Cause.SIGNALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Histories;
import io.restock.ml.feature.ItemTraits;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.SeasonalNaiveForecaster;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Tea that sells 6 units on each day, at 2.50, in a shop that is closed on Saturdays. */
class AttributionTest {

    private static final int HORIZON = 14;
    private static final DemandHistory TEA = Histories.history(140, HORIZON, _ -> 7);

    @Test
    void level_and_shares_add_up_to_what_the_network_expects_of_each_day() {
        try (var network = OnnxForecaster.shipped()) {
            var history = planning(Histories.busy(140, HORIZON), AttributionTest::promoted);
            var parts = Attribution.of(network, history);

            var expected = network.forecast(List.of(history)).getFirst().expected();
            for (int day = 0; day < HORIZON; day++) {
                var at = day;
                var sum = parts.level().get(day)
                        + parts.shares().values().stream()
                                .mapToDouble(share -> share.get(at))
                                .sum();
                assertThat(sum).isEqualTo(expected.get(day), within(1e-6));
            }
            assertThat(total(parts, SEASON)).isNotZero();
            assertThat(total(parts, PRICE)).isZero();
            assertThat(total(parts, PROMOTION)).isNotZero();
            assertThat(total(parts, SIGNALS)).isZero();
        }
    }

    @Test
    void a_promotion_that_the_model_reacts_to_gets_all_of_it() {
        var history = planning(TEA, AttributionTest::promoted);
        var parts = Attribution.of(new SimpleForecaster("promotion", day -> day.promoted() ? 2 : 1), history);

        assertThat(parts.level()).allSatisfy(units -> assertThat(units).isEqualTo(6, within(1e-9)));
        assertThat(parts.share(PROMOTION).getFirst()).isEqualTo(6, within(1e-9));
        assertThat(parts.share(PROMOTION).get(1)).isZero();
        assertThat(total(parts, PRICE)).isZero();
        assertThat(total(parts, SEASON)).isEqualTo(0, within(1e-9));
    }

    @Test
    void what_a_promotion_takes_off_the_price_is_its_own() {
        var history = planning(TEA, AttributionTest::promoted);
        var parts = Attribution.of(new SimpleForecaster("price", day -> 2.5 / day.unitPrice()), history);

        assertThat(total(parts, PROMOTION)).isEqualTo(6 / .8 - 6, within(1e-9));
        assertThat(total(parts, PRICE)).isEqualTo(0, within(1e-9));
    }

    @Test
    void a_price_unlike_the_usual_one_gets_what_it_brings() {
        var history = planning(TEA, day -> new PlannedDay(day.day(), 2, false, day.open()));
        var parts = Attribution.of(new SimpleForecaster("price", day -> 2.5 / day.unitPrice()), history);

        assertThat(total(parts, PRICE)).isEqualTo(HORIZON * (6 / .8 - 6), within(1e-9));
        assertThat(total(parts, PROMOTION)).isZero();
    }

    @Test
    void a_signal_is_held_against_its_past_mean() {
        var history = planning(
                new DemandHistory(
                        TEA.item(),
                        TEA.past().stream()
                                .map(day -> new DemandDay(warm(day.circumstances(), 10), day.units()))
                                .toList(),
                        TEA.future()),
                day -> warm(day, 15));
        var parts = Attribution.of(
                new SimpleForecaster("warm", day -> day.signals().getOrDefault("temperature_c", 0.0) / 10), history);

        assertThat(total(parts, SIGNALS)).isEqualTo(HORIZON * 3, within(1e-9));
    }

    @Test
    void a_closed_day_and_the_weekdays_are_the_season() {
        var naive = new SeasonalNaiveForecaster(QuantileLevels.STANDARD);
        var thursdays = Histories.history(140, HORIZON, i -> i % 7 == 0 ? 42 : 0);
        var parts = Attribution.of(naive, thursdays);

        assertThat(parts.level()).allSatisfy(units -> assertThat(units).isEqualTo(6, within(1e-9)));
        assertThat(parts.share(SEASON).stream().mapToDouble(units -> units).max())
                .hasValueCloseTo(36.0, within(1e-9));
        var closed = new SimpleForecaster("calendar", day -> day.open() ? 1 : 0);
        assertThat(Attribution.of(closed, TEA).share(SEASON))
                .allSatisfy(units -> assertThat(units).isLessThan(1));
        assertThat(total(Attribution.of(closed, TEA), SEASON)).isEqualTo(0, within(1e-9));
    }

    @Test
    void the_last_four_weeks_are_held_against_those_before() {
        var rising = Histories.history(140, HORIZON, i -> i < 112 ? 7 : 14);
        DemandForecaster mean = new SimpleForecaster("mean", _ -> 1);

        assertThat(total(Attribution.of(mean, rising), RECENT_DEMAND)).isEqualTo(HORIZON * 6, within(1e-9));
        assertThat(total(Attribution.of(mean, Histories.history(40, HORIZON, i -> i)), RECENT_DEMAND))
                .isZero();
    }

    private static PlannedDay promoted(PlannedDay day) {
        return day.day().equals(Histories.ORIGIN.plusDays(1)) ? new PlannedDay(day.day(), 2, true, day.open()) : day;
    }

    private static PlannedDay warm(PlannedDay day, double degrees) {
        return new PlannedDay(
                day.day(),
                day.unitPrice(),
                day.promoted(),
                day.holiday(),
                day.open(),
                new TreeMap<>(Map.of("temperature_c", degrees)));
    }

    private static DemandHistory planning(DemandHistory history, UnaryOperator<PlannedDay> plan) {
        return new DemandHistory(
                history.item(),
                history.grain(),
                ItemTraits.UNKNOWN,
                history.past(),
                history.future().stream().map(plan).toList());
    }

    private static double total(Attribution parts, Cause cause) {
        return parts.share(cause).stream().mapToDouble(units -> units).sum();
    }
}
