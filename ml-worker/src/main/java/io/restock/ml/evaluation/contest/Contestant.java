package io.restock.ml.evaluation.contest;

import io.restock.ml.evaluation.Backtest;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import java.time.LocalDate;
import java.util.List;

/** A model on the board. */
public interface Contestant {

    String id();

    /**
     * Learns from what was known on the eve of a day, and forecasts from then on.
     *
     * @param windows all begin on {@code day}
     */
    List<DemandForecast> forecast(Backtest windows, LocalDate day);

    /** A model that needs no training. */
    static Contestant untrained(DemandForecaster forecaster) {
        return new Contestant() {
            @Override
            public String id() {
                return forecaster.model().id();
            }

            @Override
            public List<DemandForecast> forecast(Backtest windows, LocalDate day) {
                return windows.run(forecaster);
            }
        };
    }
}
