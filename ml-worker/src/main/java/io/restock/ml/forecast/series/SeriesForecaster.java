package io.restock.ml.forecast.series;

import io.restock.events.ModelRef;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.PathBuilder;
import io.restock.ml.forecast.QuantileLevels;
import java.util.List;

/**
 * Gives the mean of a model of one series its uncertainty: the mean squared error that the model had in the series' own
 * past is the variance of demand, by the law of its errors, and never less than Poisson's.
 */
public final class SeriesForecaster implements DemandForecaster {

    private final SeriesModel model;
    private final QuantileLevels levels;

    public SeriesForecaster(SeriesModel model, QuantileLevels levels) {
        this.model = model;
        this.levels = levels;
    }

    @Override
    public ModelRef model() {
        return new ModelRef(model.id(), "");
    }

    @Override
    public List<DemandForecast> forecast(List<DemandHistory> histories) {
        return histories.stream().map(this::forecast).toList();
    }

    private DemandForecast forecast(DemandHistory history) {
        var series = Series.of(history);
        var tuned = model.tunedTo(series);
        var means = tuned.mean(series, history.horizon());
        var law = tuned.errors(series);
        var errors = new PastErrors(tuned, series, history.horizon());
        var paths = new PathBuilder(levels);
        int open = 0;
        double total = 0;
        for (int i = 0; i < means.length; i++) {
            if (history.future().get(i).open()) {
                open++;
                total += means[i];
                var period = law.quantiles(means[i], errors.ofPeriod(open));
                var sum = law.quantiles(total, errors.ofSum(open));
                paths.add(
                        means[i],
                        level -> period.applyAsDouble(levels.get(level)),
                        level -> sum.applyAsDouble(levels.get(level)));
            } else {
                paths.addClosedDay();
            }
        }
        return paths.build();
    }
}
