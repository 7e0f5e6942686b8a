package io.restock.ml.evaluation.training;

import io.restock.ml.evaluation.Backtest;
import io.restock.ml.evaluation.contest.Contestant;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.combination.Blend;
import io.restock.ml.forecast.onnx.DemandMetadata;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.forecast.training.DemandTrainer;
import io.restock.ml.forecast.training.DemandTraining;
import io.restock.ml.forecast.training.TrainingPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Neural networks of several seeds, trained anew at each origin, their quantiles averaged.
 *
 * @param warmUp periods at the panel's start from which nothing is learnt, for lack of a past
 */
public record Networks(String id, TrainingPlan plan, int seeds, int warmUp) implements Contestant {

    @Override
    public List<DemandForecast> forecast(Backtest windows, LocalDate day) {
        return Blend.ofEqual(IntStream.rangeClosed(1, seeds)
                .mapToObj(seed -> forecast(windows, day, plan.withSeed(seed)))
                .toList());
    }

    private List<DemandForecast> forecast(Backtest windows, LocalDate day, TrainingPlan seeded) {
        var panel = windows.panel();
        var lessons = panel.windows(panel.grain().plus(panel.firstDay(), warmUp), day, 1);
        try (var trainer = new DemandTrainer(seeded)) {
            new DemandTraining(panel, lessons, day, List.of(), day, _ -> {}).run(trainer);
            var file = trainer.toOnnx(DemandMetadata.of(id, seeded.levels(), seeded.encoder()));
            try (var network = OnnxForecaster.trained(file, seeded.encoder())) {
                return windows.run(network);
            }
        }
    }
}
