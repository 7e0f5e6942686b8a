package io.restock.ml.forecast.series.recent;

import io.restock.ml.forecast.series.Series;
import io.restock.ml.forecast.series.SeriesModel;
import java.util.Arrays;

/**
 * Every period like the median of the last ones known: halfway between the two in the middle of an even number.
 *
 * @param periods how many
 */
public record MovingMedian(int periods) implements SeriesModel {

    @Override
    public String id() {
        return "moving-median-" + periods;
    }

    @Override
    public double[] mean(Series series, int horizon) {
        var known = series.known();
        var last = Arrays.copyOfRange(known, Math.max(0, known.length - periods), known.length);
        Arrays.sort(last);
        var middle = last.length / 2;
        var median = last.length == 0 ? 0 : (last[middle] + last[(last.length - 1) / 2]) / 2;
        return series.ahead(horizon, _ -> median);
    }
}
