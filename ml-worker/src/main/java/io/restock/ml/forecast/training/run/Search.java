package io.restock.ml.forecast.training.run;

import io.restock.ml.forecast.training.DemandTrainer;
import io.restock.ml.forecast.training.DemandTraining;
import io.restock.ml.forecast.training.TrainingPlan;
import io.restock.ml.forecast.training.checkpoint.Checkpoints;
import io.restock.ml.forecast.training.progress.Watch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Looks for the settings with the least validation loss. */
final class Search {

    private final DemandTraining training;
    private final Checkpoints checkpoints;
    private final Watch<TrainingStep> watch;
    private final Map<TrainingPlan, Tried> tried = new LinkedHashMap<>();

    Search(DemandTraining training, Checkpoints checkpoints, Watch<TrainingStep> watch) {
        this.training = training;
        this.checkpoints = checkpoints;
        this.watch = watch;
    }

    TrainingPlan best(TrainingPlan first, int budget) {
        var ladder = Ladder.of(budget, first.epochs());
        var left = Candidates.of(first, ladder.candidates());
        int number = 0;
        for (var rung : ladder.rungs()) {
            number++;
            left = Stream.concat(left.stream().limit(rung.candidates()), Stream.of(first))
                    .distinct()
                    .toList();
            for (var plan : left) {
                tried.put(plan, learn(plan, number, rung.until()));
            }
            left = left.stream()
                    .sorted(Comparator.comparingDouble(plan -> loss(plan)))
                    .toList();
        }
        return left.getFirst();
    }

    /** Each candidate, how many epochs it learnt, and the least validation loss that it had. */
    String trail() {
        var lines = new ArrayList<String>();
        tried.forEach((plan, how) ->
                lines.add(String.format(Locale.ROOT, "%s: %d, %.5f", Candidates.name(plan), how.epochs(), how.loss())));
        return String.join("; ", lines);
    }

    private Tried learn(TrainingPlan plan, int rung, int until) {
        try (var trainer = new DemandTrainer(plan)) {
            var stand = training.watchedBy(
                            watch.over(epoch -> TrainingStep.of(rung, Candidates.name(plan), plan.seed(), epoch)))
                    .run(trainer, checkpoints, Candidates.key(plan), until);
            return new Tried(stand.epoch(), stand.least());
        }
    }

    private double loss(TrainingPlan plan) {
        var how = tried.get(plan);
        return how == null ? Double.POSITIVE_INFINITY : how.loss();
    }

    private record Tried(int epochs, double loss) {}
}
