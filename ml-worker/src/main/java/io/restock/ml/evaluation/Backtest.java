package io.restock.ml.evaluation;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.Window;
import java.util.ArrayList;
import java.util.List;

/** Windows of the past on which forecasters are compared; each forecaster sees only what was known on the eve. */
public record Backtest(DemandPanel panel, List<Window> windows, int days) {

    private static final int BATCH = 512;

    public Backtest {
        windows = List.copyOf(windows);
    }

    public DemandHistory history(int window) {
        return panel.history(windows.get(window), days);
    }

    /** What came to pass. */
    public List<DemandDay> actual(int window) {
        return panel.actual(windows.get(window), days);
    }

    /** One forecast for each window, in their order. */
    public List<DemandForecast> run(DemandForecaster forecaster) {
        var forecasts = new ArrayList<DemandForecast>(windows.size());
        for (int from = 0; from < windows.size(); from += BATCH) {
            var batch = windows.subList(from, Math.min(windows.size(), from + BATCH));
            forecasts.addAll(forecaster.forecast(
                    batch.stream().map(window -> panel.history(window, days)).toList()));
        }
        return forecasts;
    }

    public Judgement score(DemandForecaster forecaster) {
        return Judgement.of(this, run(forecaster));
    }
}
