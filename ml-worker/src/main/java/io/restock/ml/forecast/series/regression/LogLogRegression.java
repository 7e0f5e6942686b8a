package io.restock.ml.forecast.series.regression;

import io.restock.ml.feature.DemandClass;
import io.restock.ml.forecast.series.ErrorLaw;
import io.restock.ml.forecast.series.Series;
import io.restock.ml.forecast.series.SeriesModel;
import java.util.Arrays;

/**
 * Log of one unit more than demand, linear in log price, promotion, holiday, weekday and signals: the demand model of van
 * Heerde, Leeflang, Wittink (2002, doi:10.1287/mksc.21.3.317), by ridge. Periods weigh half after a few seasons; the level
 * moves faster, with what the coefficients left of the last periods. Taken back from logs without a factor for their
 * variance, and never beyond e times the largest demand so far.
 */
public final class LogLogRegression implements SeriesModel {

    /** In rows, so that a promotion seen once tells half of what it tells seen often. */
    private static final double PENALTY = 1;

    private static final double NO_PENALTY = 1e-6;
    private static final double REACH = 1;

    @Override
    public String id() {
        return "log-log";
    }

    /** In logarithms, unless demand is intermittent: of periods without any, logarithms tell nothing. */
    @Override
    public ErrorLaw errors(Series series) {
        var known = series.known();
        var sold = Arrays.stream(known).filter(units -> units > 0).count();
        return DemandClass.isIntermittent((double) known.length / sold) ? ErrorLaw.UNITS : ErrorLaw.LOGARITHMS;
    }

    @Override
    public double[] mean(Series series, int horizon) {
        var logs = Arrays.stream(series.demand()).map(Math::log1p).toArray();
        var covariates = Covariates.of(series);
        var linear = coefficients(series, covariates, logs);
        var level = level(series, covariates, linear, logs);
        var most = Arrays.stream(logs).filter(log -> !Double.isNaN(log)).max().orElse(0) + REACH;
        return series.ahead(horizon, ahead -> {
            var row = row(series, covariates, series.length() - 1 + ahead);
            return Math.expm1(Math.min(most, linear.of(row) + level));
        });
    }

    private static Ridge.Linear coefficients(Series series, Covariates covariates, double[] logs) {
        var penalties = new double[1 + covariates.count()];
        covariates.penalise(penalties, 1, PENALTY);
        penalties[0] = NO_PENALTY;
        var ridge = new Ridge(penalties);
        for (int i = 0; i < logs.length; i++) {
            if (!Double.isNaN(logs[i])) {
                ridge.add(row(series, covariates, i), logs[i], Math.pow(.5, (logs.length - 1.0 - i) / slow(series)));
            }
        }
        return ridge.solve();
    }

    /** Weighted mean of what is left of the last periods, as if one more had left nothing. */
    private static double level(Series series, Covariates covariates, Ridge.Linear linear, double[] logs) {
        double sum = 0;
        double weights = 1;
        for (int i = 0; i < logs.length; i++) {
            if (!Double.isNaN(logs[i])) {
                var weight = Math.pow(.5, (logs.length - 1.0 - i) / quick(series));
                sum += weight * (logs[i] - linear.of(row(series, covariates, i)));
                weights += weight;
            }
        }
        return sum / weights;
    }

    private static double[] row(Series series, Covariates covariates, int period) {
        var row = new double[1 + covariates.count()];
        row[0] = 1;
        covariates.write(series.at(period), row, 1);
        return row;
    }

    /** Half-life of what the coefficients are made from, in periods. */
    private static double slow(Series series) {
        return switch (series.grain()) {
            case DAY -> 180;
            case WEEK -> 52;
            case MONTH -> 24;
        };
    }

    /** Half-life of the level, in periods. */
    private static double quick(Series series) {
        return switch (series.grain()) {
            case DAY -> 14;
            case WEEK -> 6;
            case MONTH -> 4;
        };
    }
}
