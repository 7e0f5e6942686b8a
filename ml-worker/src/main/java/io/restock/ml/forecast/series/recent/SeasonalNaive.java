package io.restock.ml.forecast.series.recent;

import io.restock.ml.forecast.series.Series;
import io.restock.ml.forecast.series.SeriesModel;

/** Every period like the last one known at its place in the season; like the last one known while there is none. */
public final class SeasonalNaive implements SeriesModel {

    @Override
    public String id() {
        return "last-season";
    }

    @Override
    public double[] mean(Series series, int horizon) {
        var demand = series.demand();
        var last = last(demand, demand.length - 1, 1, 0);
        return series.ahead(horizon, ahead -> {
            var seasons = Math.ceilDiv(ahead, series.season());
            var place = demand.length - 1 + ahead - seasons * series.season();
            return last(demand, place, series.season(), last);
        });
    }

    private static double last(double[] demand, int from, int step, double otherwise) {
        for (int i = from; i >= 0; i -= step) {
            if (!Double.isNaN(demand[i])) {
                return demand[i];
            }
        }
        return otherwise;
    }
}
