package io.restock.ml.forecast.training.checkpoint;

import java.util.Optional;

/** Keeps where trainings stood, each under a key of its own. All methods block. */
public interface Checkpoints {

    Optional<Checkpoint> find(String key);

    /** In place of what was kept before. */
    void keep(String key, Checkpoint checkpoint);

    /** Of trainings that are over before anybody stops them. */
    static Checkpoints none() {
        return new Checkpoints() {
            @Override
            public Optional<Checkpoint> find(String key) {
                return Optional.empty();
            }

            @Override
            public void keep(String key, Checkpoint checkpoint) {}
        };
    }
}
