package io.restock.ml.forecast;

import io.restock.events.ModelRef;
import io.restock.ml.feature.DemandHistory;
import java.util.List;

/**
 * The baseline: each day like the last of its weekday, as uncertain as that has proved for the item. An item too young
 * for that (about two weeks of open days) is expected to sell its mean, with Poisson uncertainty.
 */
public final class SeasonalNaiveForecaster implements DemandForecaster {

    private static final ModelRef MODEL = new ModelRef("seasonal-naive-1", "");

    private final QuantileLevels levels;

    public SeasonalNaiveForecaster(QuantileLevels levels) {
        this.levels = levels;
    }

    @Override
    public ModelRef model() {
        return MODEL;
    }

    @Override
    public List<DemandForecast> forecast(List<DemandHistory> histories) {
        return histories.stream().map(this::forecast).toList();
    }

    private DemandForecast forecast(DemandHistory history) {
        var naive = new SeasonalNaive();
        history.past().forEach(naive::observe);
        var errors = new SeasonalErrors(history.past(), history.horizon());
        return errors.areKnown() ? asBefore(history, naive, errors) : asPoisson(history, naive.mean());
    }

    private DemandForecast asBefore(DemandHistory history, SeasonalNaive naive, SeasonalErrors errors) {
        var paths = new PathBuilder(levels);
        int ahead = 0;
        double sum = 0;
        for (var day : history.future()) {
            if (day.open()) {
                var expected = naive.expected(day.day().getDayOfWeek());
                var total = sum + expected;
                var open = ahead + 1;
                paths.add(
                        expected,
                        i -> expected + errors.daily(open, levels.get(i)),
                        i -> total + errors.cumulative(open, levels.get(i)));
                sum = total;
                ahead = open;
            } else {
                paths.addClosedDay();
            }
        }
        return paths.build();
    }

    private DemandForecast asPoisson(DemandHistory history, double mean) {
        var paths = new PathBuilder(levels);
        int ahead = 0;
        for (var day : history.future()) {
            if (day.open()) {
                ahead++;
                var one = CountDistribution.poisson(mean);
                var all = CountDistribution.poisson(mean * ahead);
                paths.add(mean, i -> (double) one.quantile(levels.get(i)), i -> (double) all.quantile(levels.get(i)));
            } else {
                paths.addClosedDay();
            }
        }
        return paths.build();
    }
}
