package io.restock.ml.demand.training.kept;

import io.restock.ml.forecast.training.checkpoint.Checkpoints;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the checkpoints of one training in the database of the events. */
record RunCheckpoints(JdbcClient database, String run) implements Checkpoints {

    @Override
    public Optional<byte[]> find(String key) {
        return database.sql("SELECT content FROM TrainingCheckpoint WHERE run = ? AND name = ?")
                .params(run, key)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    @Override
    public void keep(String key, byte[] content) {
        var replaced = database.sql("UPDATE TrainingCheckpoint SET content = ? WHERE run = ? AND name = ?")
                .params(content, run, key)
                .update();
        if (replaced == 0) {
            database.sql("INSERT INTO TrainingCheckpoint (run, name, content) VALUES (?, ?, ?)")
                    .params(run, key, content)
                    .update();
        }
    }
}
