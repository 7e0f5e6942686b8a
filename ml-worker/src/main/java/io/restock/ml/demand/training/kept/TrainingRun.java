package io.restock.ml.demand.training.kept;

import io.restock.ml.forecast.training.run.TrainingOptions;
import io.restock.ml.forecast.training.run.TrainingStep;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One training as it stands.
 *
 * @param by who asked for it
 * @param lastStep none before the first one is over
 * @param model the SHA-256 of the file that came of it, once it is registered
 * @param note why it ended as it did, where that needs saying
 */
public record TrainingRun(
        String id,
        String by,
        TrainingOptions options,
        State state,
        @Nullable TrainingStep lastStep,
        @Nullable String model,
        String note,
        Instant createdAt) {

    private static final int NOTE_AT_MOST = 2_000;

    /** How far a training can have come. */
    public enum State {
        WAITING,
        RUNNING,
        REGISTERED,
        REFUSED,
        CANCELLED,
        FAILED;

        public boolean isOver() {
            return this != WAITING && this != RUNNING;
        }
    }

    public static TrainingRun asked(String id, String by, TrainingOptions options, Instant now) {
        return new TrainingRun(id, by, options, State.WAITING, null, null, "", now);
    }

    public boolean asksTheSameAs(TrainingRun other) {
        return by.equals(other.by) && options.equals(other.options);
    }

    TrainingRun in(State other) {
        return new TrainingRun(id, by, options, other, lastStep, model, note, createdAt);
    }

    public TrainingRun after(TrainingStep step) {
        return new TrainingRun(id, by, options, state, step, model, note, createdAt);
    }

    public TrainingRun registered(String sha256, String said) {
        return new TrainingRun(id, by, options, State.REGISTERED, lastStep, sha256, cut(said), createdAt);
    }

    public TrainingRun ended(State how, String why) {
        return new TrainingRun(id, by, options, how, lastStep, model, cut(why), createdAt);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), NOTE_AT_MOST));
    }
}
