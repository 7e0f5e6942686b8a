package io.restock.ml.evaluation.training;

import io.restock.ml.evaluation.Backtest;
import io.restock.ml.evaluation.contest.Contestant;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.combination.Blend;
import io.restock.ml.forecast.tree.onnx.TreeForecaster;
import io.restock.ml.forecast.tree.training.TreePlan;
import io.restock.ml.forecast.tree.training.TreeTrainer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Boosted trees of several seeds, grown anew at each origin, their quantiles averaged.
 *
 * @param warmUp periods at the panel's start from which nothing is learnt, for lack of a past
 * @param step periods between lessons of an item
 */
public record Trees(String id, TreePlan plan, int seeds, int warmUp, int step) implements Contestant {

    @Override
    public List<DemandForecast> forecast(Backtest windows, LocalDate day) {
        return Blend.ofEqual(IntStream.rangeClosed(1, seeds)
                .mapToObj(seed -> forecast(windows, day, plan.withSeed(seed)))
                .toList());
    }

    private List<DemandForecast> forecast(Backtest windows, LocalDate day, TreePlan seeded) {
        var panel = windows.panel();
        var lessons = panel.windows(panel.grain().plus(panel.firstDay(), warmUp), day, step);
        try (var trees = new TreeForecaster(new TreeTrainer(seeded).train(id, panel, lessons, day))) {
            return windows.run(trees);
        }
    }
}
