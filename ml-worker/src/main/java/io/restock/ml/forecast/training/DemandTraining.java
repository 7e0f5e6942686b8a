package io.restock.ml.forecast.training;

import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.Split;
import io.restock.ml.panel.Window;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Trains on one panel until the validation days say that it gets no better, and keeps the best it had. */
record DemandTraining(DemandPanel panel, Split split, TrainingPlan plan, Consumer<String> progress) {

    private static final int FIRST_WINDOW = 35;
    private static final int SHORTEST_TARGET = 14;
    private static final int VALIDATION_STEP = 3;
    private static final int VALIDATION_BATCH = 512;

    void run(DemandTrainer trainer) {
        var lessons = panel.windows(
                panel.firstDay().plusDays(FIRST_WINDOW), split.validation().minusDays(SHORTEST_TARGET - 1), 1);
        var validation =
                panel.windows(split.validation(), split.test().minusDays(SHORTEST_TARGET - 1), VALIDATION_STEP);
        progress.accept("%d items, %d training windows, %d validation windows, %d parameters"
                .formatted(panel.size(), lessons.size(), validation.size(), trainer.size()));
        var random = new Random(plan.seed());
        var best = trainer.remember();
        double least = Double.POSITIVE_INFINITY;
        int bestEpoch = 0;
        for (int epoch = 1; epoch <= plan.epochs() && epoch - bestEpoch <= plan.patience(); epoch++) {
            var learnt = epoch(trainer, lessons, random);
            var loss = validate(trainer, validation);
            progress.accept("epoch %d: training loss %.4f, validation loss %.4f".formatted(epoch, learnt, loss));
            if (loss < least) {
                least = loss;
                bestEpoch = epoch;
                best = trainer.remember();
            }
        }
        trainer.comeBackTo(best);
        progress.accept("kept epoch %d".formatted(bestEpoch));
    }

    private double epoch(DemandTrainer trainer, List<Window> lessons, Random random) {
        double total = 0;
        for (int step = 0; step < plan.steps(); step++) {
            var windows = IntStream.range(0, plan.batch())
                    .mapToObj(_ -> lessons.get(random.nextInt(lessons.size())))
                    .toList();
            total += trainer.learn(new TrainingBatch(panel, windows, plan, split.validation()));
        }
        return total / plan.steps();
    }

    private double validate(DemandTrainer trainer, List<Window> validation) {
        double total = 0;
        for (int from = 0; from < validation.size(); from += VALIDATION_BATCH) {
            var windows = validation.subList(from, Math.min(validation.size(), from + VALIDATION_BATCH));
            total += windows.size() * trainer.loss(new TrainingBatch(panel, windows, plan, split.test()));
        }
        return total / validation.size();
    }
}
