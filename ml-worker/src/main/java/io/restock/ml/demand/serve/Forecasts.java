package io.restock.ml.demand.serve;

import io.restock.events.ModelRef;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import java.util.List;

/**
 * The answer of one forecaster.
 *
 * @param fallback whether it stood in for the model
 */
public record Forecasts(List<DemandForecast> demand, ModelRef model, boolean fallback) {

    static Forecasts by(DemandForecaster forecaster, List<DemandHistory> histories, boolean fallback) {
        return new Forecasts(forecaster.forecast(histories), forecaster.model(), fallback);
    }
}
