package io.restock.ml.forecast.series.sarima;

import io.restock.ml.feature.Grain;
import io.restock.ml.forecast.series.Series;
import io.restock.ml.forecast.series.SeriesModel;
import io.restock.ml.forecast.series.smoothing.SimpleExponentialSmoothing;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Seasonal ARIMA (Box, Jenkins 1970) of the last 200 periods, weeks without a season. Differences come from tests, as
 * Hyndman and Khandakar (2008, doi:10.18637/jss.v027.i03) choose them; of the orders of {@link SarimaOrder}, each with the
 * coefficients of the least conditional errors, the one with the least AICc by the exact Gaussian likelihood is searched on
 * by that likelihood. Tuned, it keeps order and coefficients; where too little is known it is simple exponential smoothing.
 */
public final class Sarima implements SeriesModel {

    private static final int ENOUGH = 10;
    private static final int SEASONS = 3;

    @Override
    public String id() {
        return "sarima";
    }

    @Override
    public double[] mean(Series series, int horizon) {
        return tunedTo(series).mean(series, horizon);
    }

    @Override
    public SeriesModel tunedTo(Series series) {
        var demand = SarimaFit.window(series);
        var known = Arrays.stream(demand).filter(units -> !Double.isNaN(units)).toArray();
        var small = SimpleExponentialSmoothing.optimised();
        if (known.length < ENOUGH || Arrays.stream(known).distinct().limit(2).count() < 2) {
            return small;
        }
        var season = series.grain() == Grain.WEEK || demand.length < SEASONS * series.season() ? 1 : series.season();
        var seasonalD = Stationarity.seasonalDifferences(demand, season);
        var seasonally = new SarimaOrder(0, 0, 0, 0, seasonalD, 0, season).differences();
        var d = Stationarity.differences(Stationarity.differenced(demand, seasonally));
        return SarimaOrder.all(d, seasonalD, season).stream()
                .map(order -> SarimaFit.rough(id(), order, series))
                .filter(fit -> Double.isFinite(fit.aicc()))
                .min(Comparator.comparingDouble(SarimaFit::aicc))
                .<SeriesModel>map(best -> best.polished(series))
                .orElse(small);
    }
}
