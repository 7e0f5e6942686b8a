package io.restock.ml.forecast.series.smoothing;

import io.restock.ml.forecast.series.Minimum;
import io.restock.ml.forecast.series.SeasonalPattern;
import io.restock.ml.forecast.series.Series;
import io.restock.ml.forecast.series.SeriesModel;
import io.restock.ml.forecast.series.smoothing.EtsForm.Season;

/**
 * One form of exponential smoothing with the parameters of the least squared error, the season's first state excepted,
 * which comes from the classical decomposition.
 *
 * @param aicc small where the form is worth its parameters; only differences mean something
 */
record EtsFit(String id, EtsForm form, EtsParameters parameters, int season, double aicc) implements SeriesModel {

    private static final int EVALUATIONS = 600;

    /** Of a series of which enough is known for the form's parameters. */
    static EtsFit of(String id, EtsForm form, Series series) {
        var demand = series.demand();
        var season = form.season() == Season.NONE ? 1 : series.season();
        var pattern = switch (form.season()) {
            case NONE -> SeasonalPattern.flat();
            case ADDITIVE -> SeasonalPattern.additive(demand, season);
            case MULTIPLICATIVE -> SeasonalPattern.multiplicative(demand, season);
        };
        var start = EtsStart.of(form, pattern, demand, season);
        var point = Minimum.near(
                start.point(), start.steps(), EVALUATIONS, at -> squaredError(form, start.at(at), season, demand));
        var best = start.at(point);
        var error = squaredError(form, best, season, demand);
        return new EtsFit(id, form, best, season, aicc(error, series.known().length, form.parameters(season)));
    }

    @Override
    public double[] mean(Series series, int horizon) {
        return new EtsState(form, parameters, season).after(series.demand()).mean(series, horizon);
    }

    private static double squaredError(EtsForm form, EtsParameters parameters, int season, double[] demand) {
        return parameters.areUsual()
                ? new EtsState(form, parameters, season).after(demand).squaredError()
                : Double.POSITIVE_INFINITY;
    }

    private static double aicc(double squaredError, int known, int parameters) {
        return known * Math.log(Math.max(squaredError, Double.MIN_NORMAL))
                + 2.0 * parameters
                + 2.0 * parameters * (parameters + 1) / (known - parameters - 1);
    }
}
