package io.restock.ml.forecast.series;

import io.restock.events.ModelRef;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.forecast.CountDistribution;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.PathBuilder;
import io.restock.ml.forecast.QuantileLevels;
import java.util.List;

/**
 * Gives the mean of a model of one series its uncertainty: demand is negative binomial, with the mean squared error that
 * the model had in the series' own past for its variance, and never less than Poisson's.
 */
public final class SeriesForecaster implements DemandForecaster {

    private static final double SMALLEST_MEAN = 0.01;

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
        var errors = new PastErrors(tuned, series, history.horizon());
        var paths = new PathBuilder(levels);
        int open = 0;
        double total = 0;
        for (int i = 0; i < means.length; i++) {
            if (history.future().get(i).open()) {
                open++;
                total += means[i];
                var period = law(means[i], errors.ofPeriod(open));
                var sum = law(total, errors.ofSum(open));
                paths.add(means[i], level -> (double) period.quantile(levels.get(level)), level ->
                        (double) sum.quantile(levels.get(level)));
            } else {
                paths.addClosedDay();
            }
        }
        return paths.build();
    }

    private static CountDistribution law(double mean, double variance) {
        return CountDistribution.negativeBinomial(Math.max(SMALLEST_MEAN, mean), variance);
    }
}
