package io.restock.ml.forecast;

import io.restock.events.ModelRef;
import io.restock.ml.feature.DemandHistory;
import java.util.List;

/** Forecasts daily demand. Implementations are safe to share between threads. */
public interface DemandForecaster {

    /** Who answers. */
    ModelRef model();

    /** One answer for each history, in their order; each covers the history's own horizon, and quantiles never cross. */
    List<DemandForecast> forecast(List<DemandHistory> histories);
}
