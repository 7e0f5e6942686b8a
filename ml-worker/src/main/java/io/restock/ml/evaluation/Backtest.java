package io.restock.ml.evaluation;

import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.Window;
import java.util.List;

/** Windows of the past on which forecasters are compared; each forecaster sees only what was known on the eve. */
public record Backtest(DemandPanel panel, List<Window> windows, int days) {

    private static final int BATCH = 512;

    public Scorecard score(DemandForecaster forecaster, QuantileLevels levels) {
        var card = new Scorecard(levels);
        for (int from = 0; from < windows.size(); from += BATCH) {
            var batch = windows.subList(from, Math.min(windows.size(), from + BATCH));
            var forecasts = forecaster.forecast(
                    batch.stream().map(window -> panel.history(window, days)).toList());
            for (int i = 0; i < batch.size(); i++) {
                card.add(forecasts.get(i).paths(), panel.actual(batch.get(i), days));
            }
        }
        return card;
    }
}
