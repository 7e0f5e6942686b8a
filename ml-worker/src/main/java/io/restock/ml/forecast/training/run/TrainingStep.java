package io.restock.ml.forecast.training.run;

import static java.util.stream.Collectors.joining;

import io.restock.ml.forecast.training.progress.EpochLoss;
import io.restock.ml.forecast.training.progress.GrownTrees;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a training has finished: an epoch of a network, or trees.
 *
 * @param rung of the search, the first one 1; 0 once it is over
 * @param candidate that learns: architecture, width, learning rate, windows a batch; or {@code trees}
 * @param epoch none where trees grow
 * @param trees none where a network learns
 */
public record TrainingStep(
        int rung,
        String candidate,
        int seed,
        @Nullable EpochLoss epoch,
        @Nullable GrownTrees trees) {

    public static TrainingStep of(int rung, String candidate, int seed, EpochLoss epoch) {
        return new TrainingStep(rung, candidate, seed, epoch, null);
    }

    static TrainingStep of(int seed, GrownTrees trees) {
        return new TrainingStep(0, "trees", seed, null, trees);
    }

    public String inWords() {
        var who =
                rung == 0 ? "%s, seed %d".formatted(candidate, seed) : "search, rung %d: %s".formatted(rung, candidate);
        return Stream.of(
                        Optional.of(who),
                        Optional.ofNullable(epoch).map(EpochLoss::inWords),
                        Optional.ofNullable(trees).map(GrownTrees::inWords))
                .flatMap(Optional::stream)
                .collect(joining(", "));
    }
}
