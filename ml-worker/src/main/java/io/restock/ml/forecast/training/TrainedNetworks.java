package io.restock.ml.forecast.training;

import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.training.network.DemandGraph;
import io.restock.ml.panel.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Networks that differ by their seed alone, and answer together, by the mean of their quantiles. */
public final class TrainedNetworks implements AutoCloseable {

    private final List<DemandTrainer> members = new ArrayList<>();

    /** Closes it with the others. */
    public void add(DemandTrainer trained) {
        members.add(trained);
    }

    public byte[] toOnnx(Map<String, String> metadata) {
        return DemandGraph.write(members.stream().map(DemandTrainer::network).toList(), metadata);
    }

    /**
     * How far what is served is from what was trained: the largest difference over an item's scale.
     *
     * @throws IllegalStateException if that is more than rounding
     */
    public double parity(DemandForecaster served, DemandTraining training, List<Window> windows) {
        var plan = members.getFirst().plan();
        var batch = new TrainingBatch(training.panel(), windows, plan, training.visible());
        var histories = windows.stream()
                .map(window -> training.panel().history(window, plan.horizon()))
                .toList();
        var gap = Parity.gap(answer(batch), served.forecast(histories));
        if (gap > Parity.TOLERANCE) {
            throw new IllegalStateException(
                    "the written model is not the trained one: they differ by %.1e of an item's scale".formatted(gap));
        }
        return gap;
    }

    private List<float[]> answer(TrainingBatch batch) {
        var answers = members.stream().map(member -> member.answer(batch)).toList();
        return List.of(mean(answers, 0), mean(answers, 1), answers.getFirst().get(2));
    }

    private static float[] mean(List<List<float[]>> answers, int part) {
        var mean = new float[answers.getFirst().get(part).length];
        for (int i = 0; i < mean.length; i++) {
            double sum = 0;
            for (var answer : answers) {
                sum += answer.get(part)[i];
            }
            mean[i] = (float) (sum / answers.size());
        }
        return mean;
    }

    @Override
    public void close() {
        members.forEach(DemandTrainer::close);
    }
}
