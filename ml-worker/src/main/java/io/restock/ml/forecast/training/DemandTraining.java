package io.restock.ml.forecast.training;

import io.restock.ml.forecast.training.checkpoint.Checkpoint;
import io.restock.ml.forecast.training.checkpoint.Checkpoints;
import io.restock.ml.forecast.training.progress.EpochLoss;
import io.restock.ml.forecast.training.progress.Watch;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
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
        Watch<EpochLoss> watch) {

    private static final int VALIDATION_BATCH = 512;

    public DemandTraining watchedBy(Watch<EpochLoss> other) {
        return new DemandTraining(panel, lessons, learnable, validation, visible, other);
    }

    public void run(DemandTrainer trainer) {
        run(trainer, Checkpoints.inMemory(), "", trainer.plan().epochs());
    }

    /**
     * Goes on from its checkpoint, if there is one, to the end of the given epoch; leaves the best network so far.
     *
     * @param key of its checkpoint
     * @return where it stands then
     */
    public Checkpoint run(DemandTrainer trainer, Checkpoints checkpoints, String key, int until) {
        var plan = trainer.plan();
        var stand = checkpoints.find(key).map(Checkpoint::of).orElseGet(() -> Checkpoint.start(trainer.remember()));
        trainer.comeBackTo(stand);
        var random = new Random(plan.seed());
        for (long drawn = (long) stand.epoch() * plan.steps() * plan.batch(); drawn > 0; drawn--) {
            random.nextInt(lessons.size());
        }
        while (stand.epoch() < Math.min(until, plan.epochs()) && stand.epoch() - stand.best() < plan.patience()) {
            var learnt = epoch(trainer, random);
            var loss = validation.isEmpty() ? -(stand.epoch() + 1.0) : validate(trainer);
            stand = stand.after(learnt, loss, trainer.remember(), trainer.momentum());
            checkpoints.keep(key, stand.toBytes());
            watch.after(new EpochLoss(stand.epoch(), learnt, loss));
        }
        trainer.comeBackTo(stand.kept());
        return stand;
    }

    private double epoch(DemandTrainer trainer, Random random) {
        var plan = trainer.plan();
        double total = 0;
        for (int step = 0; step < plan.steps(); step++) {
            watch.mayGoOn();
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
            watch.mayGoOn();
            var windows = validation.subList(from, Math.min(validation.size(), from + VALIDATION_BATCH));
            total += windows.size() * trainer.loss(new TrainingBatch(panel, windows, trainer.plan(), visible));
        }
        return total / validation.size();
    }
}
