package io.restock.ml.evaluation.training;

import io.restock.ml.evaluation.Backtest;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.tree.onnx.TreeForecaster;
import io.restock.ml.forecast.tree.training.TreePlan;
import io.restock.ml.forecast.tree.training.TreeTrainer;
import java.time.LocalDate;
import java.util.List;

/**
 * Boosted trees, grown anew at each origin.
 *
 * @param warmUp periods at the panel's start from which nothing is learnt, for lack of a past
 * @param step periods between lessons of an item
 */
public record Trees(String id, TreePlan plan, int warmUp, int step) implements Contestant {

    @Override
    public List<DemandForecast> forecast(Backtest windows, LocalDate day) {
        var panel = windows.panel();
        var lessons = panel.windows(panel.grain().plus(panel.firstDay(), warmUp), day, step);
        try (var trees = new TreeForecaster(new TreeTrainer(plan).train(id, panel, lessons, day))) {
            return windows.run(trees);
        }
    }
}
