package io.restock.query;

import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.ForecastId;
import io.restock.events.QuantilePaths;
import io.restock.events.Quantity;
import io.restock.events.StockItemId;
import java.util.ArrayList;
import java.util.List;

/** A forecast as large as real ones: 28 days, 12 levels. */
final class FullForecast {

    private static final int HORIZON = 28;
    private static final List<Double> LEVELS = List.of(.005, .025, .165, .25, .5, .75, .835, .9, .95, .975, .99, .995);

    private FullForecast() {}

    static ForecastIssued of(StockItemId item, long knownPosition) {
        var paths = new QuantilePaths(LEVELS, path(item, 1), path(item, 7));
        return new ForecastIssued(
                new ForecastId(item.sku() + ":" + knownPosition),
                item,
                Samples.FRIDAY.minusDays(1),
                Quantity.of(2),
                paths,
                Samples.LSTM,
                "d4e5f6",
                "onnxruntime 1.28.0",
                knownPosition,
                false,
                Samples.NOON);
    }

    private static List<List<Float>> path(StockItemId item, float scale) {
        var days = new ArrayList<List<Float>>();
        for (var day = 0; day < HORIZON; day++) {
            var quantiles = new ArrayList<Float>();
            for (var level : LEVELS) {
                quantiles.add(scale * (float) (Math.abs(item.hashCode() % 97) * level + day / 3.0));
            }
            days.add(quantiles);
        }
        return days;
    }
}
