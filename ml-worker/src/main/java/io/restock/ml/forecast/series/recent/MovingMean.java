package io.restock.ml.forecast.series.recent;

import io.restock.ml.forecast.series.Series;
import io.restock.ml.forecast.series.SeriesModel;
import java.util.Arrays;

/**
 * Every period like the mean of the last ones known.
 *
 * @param periods how many
 */
public record MovingMean(int periods) implements SeriesModel {

    @Override
    public String id() {
        return "moving-mean-" + periods;
    }

    @Override
    public double[] mean(Series series, int horizon) {
        var known = series.known();
        var mean = Arrays.stream(known)
                .skip(Math.max(0, known.length - periods))
                .average()
                .orElse(0);
        return series.ahead(horizon, _ -> mean);
    }
}
