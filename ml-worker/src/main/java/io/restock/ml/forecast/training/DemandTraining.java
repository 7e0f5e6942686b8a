package io.restock.ml.forecast.training;

import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Trains on one panel until the validation windows say that it gets no better, and keeps the best it had; without such
 * windows, to the end of the plan.
 *
 * @param lessons the windows to learn from
 * @param learnable nothing from this day on is learnt from
 * @param validation may be empty
 * @param visible nothing from this day on is looked at
 */
public record DemandTraining(
        DemandPanel panel,
        List<Window> lessons,
        LocalDate learnable,
        List<Window> validation,
        LocalDate visible,
        Consumer<String> progress) {

    private static final int VALIDATION_BATCH = 512;

    public void run(DemandTrainer trainer) {
        var plan = trainer.plan();
        progress.accept("%d items, %d training windows, %d validation windows, %d parameters"
                .formatted(panel.size(), lessons.size(), validation.size(), trainer.size()));
        var random = new Random(plan.seed());
        var best = trainer.remember();
        double least = Double.POSITIVE_INFINITY;
        int bestEpoch = 0;
        for (int epoch = 1; epoch <= plan.epochs() && epoch - bestEpoch <= plan.patience(); epoch++) {
            var learnt = epoch(trainer, random);
            var loss = validation.isEmpty() ? -epoch : validate(trainer);
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

    private double epoch(DemandTrainer trainer, Random random) {
        var plan = trainer.plan();
        double total = 0;
        for (int step = 0; step < plan.steps(); step++) {
            var windows = IntStream.range(0, plan.batch())
                    .mapToObj(_ -> lessons.get(random.nextInt(lessons.size())))
                    .toList();
            total += trainer.learn(new TrainingBatch(panel, windows, plan, learnable));
        }
        return total / plan.steps();
    }

    private double validate(DemandTrainer trainer) {
        double total = 0;
        for (int from = 0; from < validation.size(); from += VALIDATION_BATCH) {
            var windows = validation.subList(from, Math.min(validation.size(), from + VALIDATION_BATCH));
            total += windows.size() * trainer.loss(new TrainingBatch(panel, windows, trainer.plan(), visible));
        }
        return total / validation.size();
    }
}
