package io.restock.ml.forecast.training.checkpoint;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps where trainings stood, each under a key of its own. All methods block. */
public interface Checkpoints {

    Optional<Checkpoint> find(String key);

    /** In place of what was kept before. */
    void keep(String key, Checkpoint checkpoint);

    /** As long as this process runs. */
    static Checkpoints inMemory() {
        var kept = new ConcurrentHashMap<String, Checkpoint>();
        return new Checkpoints() {
            @Override
            public Optional<Checkpoint> find(String key) {
                return Optional.ofNullable(kept.get(key));
            }

            @Override
            public void keep(String key, Checkpoint checkpoint) {
                kept.put(key, checkpoint);
            }
        };
    }
}
