package io.restock.ml.forecast.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Grain;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.DemandForecasterContract;
import io.restock.ml.forecast.QuantileLevels;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("models")
class SeriesForecasterTest implements DemandForecasterContract {

    private final SeriesModel model;

    SeriesForecasterTest(SeriesModel model) {
        this.model = model;
    }

    static List<SeriesModel> models() {
        return SeriesModels.all();
    }

    @Override
    public DemandForecaster forecaster() {
        return new SeriesForecaster(model, QuantileLevels.STANDARD);
    }

    @ParameterizedTest
    @EnumSource
    void expects_nothing_of_what_never_sold(Grain grain) {
        assertThat(forecast(SomeSeries.history(grain, 60, _ -> 0)).expected()).containsOnly(0.0);
    }

    @ParameterizedTest
    @EnumSource
    void expects_of_steady_demand_what_it_was(Grain grain) {
        assertThat(forecast(SomeSeries.history(grain, 60, _ -> 40)).expected())
                .allSatisfy(units -> assertThat(units).isBetween(39.0, 41.0));
    }

    @ParameterizedTest
    @EnumSource
    void knows_nothing_of_what_never_had_stock(Grain grain) {
        var whole = SomeSeries.history(grain, 30, _ -> 0);
        var past = whole.past().stream()
                .map(day -> new DemandDay(day.circumstances(), 0, 24))
                .toList();

        assertThat(forecast(SomeSeries.history(grain, past, whole.future())).expected())
                .containsOnly(0.0);
    }

    @ParameterizedTest
    @EnumSource
    void copes_with_gaps_and_a_giant_order(Grain grain) {
        var past = IntStream.range(0, 75)
                .mapToObj(i -> new DemandDay(plan(grain, i), i == 50 ? 74_215 : i % 5, i % 4 == 0 ? 24 : 0))
                .toList();
        var future = IntStream.range(75, 90).mapToObj(i -> plan(grain, i)).toList();

        assertThat(forecast(SomeSeries.history(grain, past, future)).expected())
                .allSatisfy(units -> assertThat(units).isFinite().isNotNegative());
    }

    @Test
    void is_in_the_catalogue_once() {
        assertThat(SeriesModels.all()).extracting(SeriesModel::id).containsOnlyOnce(model.id());
    }

    private DemandForecast forecast(DemandHistory history) {
        return forecaster().forecast(List.of(history)).getFirst();
    }

    private static PlannedDay plan(Grain grain, int period) {
        return new PlannedDay(SomeSeries.day(grain, period), period % 3, period % 10 == 0, period % 6 != 1);
    }
}
