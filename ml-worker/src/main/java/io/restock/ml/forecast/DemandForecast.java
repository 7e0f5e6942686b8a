package io.restock.ml.forecast;

import io.restock.events.QuantilePaths;
import java.util.List;

/**
 * One answer of a forecaster.
 *
 * @param expected mean demand of each day of the horizon, in units
 */
public record DemandForecast(QuantilePaths paths, List<Double> expected) {

    public DemandForecast {
        if (expected.size() != paths.horizon()) {
            throw new IllegalArgumentException(
                    "%d expected but %d forecast days".formatted(expected.size(), paths.horizon()));
        }
        expected = List.copyOf(expected);
    }

    public int horizon() {
        return paths.horizon();
    }
}
