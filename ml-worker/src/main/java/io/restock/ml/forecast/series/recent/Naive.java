package io.restock.ml.forecast.series.recent;

import io.restock.ml.forecast.series.Series;
import io.restock.ml.forecast.series.SeriesModel;

/** Every period like the last one known. */
public final class Naive implements SeriesModel {

    @Override
    public String id() {
        return "naive";
    }

    @Override
    public double[] mean(Series series, int horizon) {
        var known = series.known();
        var last = known.length == 0 ? 0 : known[known.length - 1];
        return series.ahead(horizon, _ -> last);
    }
}
