package io.restock.ml.forecast.training.checkpoint;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what trainings have come to, as bytes, each under a key of its own. All methods block. */
public interface Checkpoints {

    Optional<byte[]> find(String key);

    /** In place of what was kept before. */
    void keep(String key, byte[] content);

    /** As long as this process runs. */
    static Checkpoints inMemory() {
        var kept = new ConcurrentHashMap<String, byte[]>();
        return new Checkpoints() {
            @Override
            public Optional<byte[]> find(String key) {
                return Optional.ofNullable(kept.get(key));
            }

            @Override
            public void keep(String key, byte[] content) {
                kept.put(key, content);
            }
        };
    }
}
