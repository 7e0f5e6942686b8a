package io.restock.ml.forecast.series.recent;

import io.restock.ml.feature.Grain;
import io.restock.ml.forecast.series.Series;
import io.restock.ml.forecast.series.SeriesModel;

/**
 * Every period like the one a season before. Where that is not known, a day is like the same weekday of the week before,
 * a week or month like the last one known by then; while there is no season yet, all are like the last one known.
 */
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
            return last(demand, place, series.grain() == Grain.DAY ? series.season() : 1, last);
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
