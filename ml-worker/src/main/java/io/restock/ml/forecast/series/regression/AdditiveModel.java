package io.restock.ml.forecast.series.regression;

import io.restock.ml.forecast.series.Series;
import io.restock.ml.forecast.series.SeriesModel;
import java.util.Arrays;

/**
 * Trend plus seasons plus what surrounds demand, after Prophet (Taylor and Letham 2018,
 * doi:10.1080/00031305.2017.1380080): a straight line with penalised bends, weekdays, waves of the year, holiday, promotion,
 * price and signals. Least squares with penalties stand for its priors, so that the answer is in closed form.
 */
public final class AdditiveModel implements SeriesModel {

    private static final double NO_PENALTY = 1e-6;
    private static final double OF_SLOPE = .1;
    private static final double OF_BENDS = 4;
    private static final double OF_EFFECTS = .5;

    @Override
    public String id() {
        return "additive";
    }

    @Override
    public double[] mean(Series series, int horizon) {
        var terms = new Terms(series, new Trend(series.length()), new YearlySeason(series), Covariates.of(series));
        var ridge = new Ridge(terms.penalties());
        var demand = series.demand();
        for (int i = 0; i < demand.length; i++) {
            if (!Double.isNaN(demand[i])) {
                ridge.add(terms.row(i), demand[i], 1);
            }
        }
        var linear = ridge.solve();
        return series.ahead(horizon, ahead -> linear.of(terms.row(demand.length - 1 + ahead)));
    }

    private record Terms(Series series, Trend trend, YearlySeason season, Covariates covariates) {

        double[] row(int period) {
            var row = new double[1 + trend.count() + season.count() + covariates.count()];
            row[0] = 1;
            trend.write(period, row, 1);
            season.write(series.at(period).day(), row, 1 + trend.count());
            covariates.write(series.at(period), row, 1 + trend.count() + season.count());
            return row;
        }

        double[] penalties() {
            var penalties = new double[1 + trend.count() + season.count() + covariates.count()];
            Arrays.fill(penalties, OF_EFFECTS);
            covariates.penalise(penalties, 1 + trend.count() + season.count(), OF_EFFECTS);
            Arrays.fill(penalties, 1, 1 + trend.count(), OF_BENDS);
            penalties[0] = NO_PENALTY;
            penalties[1] = OF_SLOPE;
            return penalties;
        }
    }
}
