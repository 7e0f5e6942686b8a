package io.restock.ml.registry;

import io.restock.events.ModelId;
import io.restock.platform.Sha256;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps model files for good, in the database of the events: what a model said once can be computed again. All methods block. */
@Component
public class ModelFiles {

    private final JdbcClient database;
    private final Clock clock;

    public ModelFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Once: the same bytes again change nothing. */
    public ModelId keep(byte[] file, String schema, String name) {
        var id = new ModelId(Sha256.hex(file));
        if (!has(id)) {
            try {
                database.sql(
                                "INSERT INTO ModelFile (sha256, schemaName, name, storedAt, content) VALUES (?, ?, ?, ?, ?)")
                        .params(id.sha256(), schema, name, Timestamp.from(clock.instant()), file)
                        .update();
            } catch (DuplicateKeyException storedMeanwhile) {
                return id;
            }
        }
        return id;
    }

    public boolean has(ModelId id) {
        return database.sql("SELECT COUNT(*) FROM ModelFile WHERE sha256 = ?")
                        .param(id.sha256())
                        .query(Long.class)
                        .single()
                > 0;
    }

    public Optional<byte[]> find(ModelId id) {
        return database.sql("SELECT content FROM ModelFile WHERE sha256 = ?")
                .param(id.sha256())
                .query((row, _) -> row.getBytes(1))
                .optional();
    }
}
