package io.restock.ml.forecast.training.run;

import io.restock.ml.forecast.training.TrainingPlan;
import io.restock.ml.forecast.training.network.layer.Architecture;
import io.restock.platform.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The settings that a search chooses from: first those one begins with, then others, shuffled by the seed. */
final class Candidates {

    private static final int[] WIDTHS = {32, 48, 64, 96};
    private static final float[] LEARNING_RATES = {1e-3f, 2e-3f, 4e-3f, 8e-3f};
    private static final int[] BATCHES = {128, 256};
    private static final int KEY_LENGTH = 16;

    private Candidates() {}

    static List<TrainingPlan> of(TrainingPlan first, int count) {
        var others = new ArrayList<TrainingPlan>();
        for (var architecture : Architecture.values()) {
            for (var width : WIDTHS) {
                for (var rate : LEARNING_RATES) {
                    for (var batch : BATCHES) {
                        var network = first.network().with(architecture).withHidden(width);
                        others.add(first.with(network).with(batch, rate));
                    }
                }
            }
        }
        others.remove(first);
        Collections.shuffle(others, new Random(first.seed()));
        others.addFirst(first);
        return List.copyOf(others.subList(0, Math.min(count, others.size())));
    }

    /** Such as {@code lstm/64/0.004/256}: architecture, width, learning rate, windows a batch. */
    static String name(TrainingPlan plan) {
        return "%s/%d/%s/%d"
                .formatted(
                        plan.network().architecture().slug(),
                        plan.network().hidden(),
                        plan.learningRate(),
                        plan.batch());
    }

    /** Under which its checkpoints are kept: of all that it says. */
    static String key(TrainingPlan plan) {
        return Sha256.hex(plan.toString().getBytes(StandardCharsets.UTF_8)).substring(0, KEY_LENGTH);
    }
}
