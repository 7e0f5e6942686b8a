package io.restock.command.market;

import io.restock.platform.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which observations were recorded, with a digest of what they said, in the transaction of their events. */
@Component
class ObservationLog {

    private final JdbcClient database;

    ObservationLog(JdbcClient database) {
        this.database = database;
    }

    /** Whether the same was recorded as of that moment; none where nothing was. */
    Optional<Boolean> saysTheSame(Observation told) {
        return database.sql("SELECT content FROM Observation WHERE market = ? AND observation = ?")
                .params(told.market().toString(), told.id())
                .query(String.class)
                .optional()
                .map(digest(told)::equals);
    }

    void add(Observation told) {
        database.sql("INSERT INTO Observation (market, observation, content) VALUES (?, ?, ?)")
                .params(told.market().toString(), told.id(), digest(told))
                .update();
    }

    private static String digest(Observation told) {
        return Sha256.hex(told.content().getBytes(StandardCharsets.UTF_8));
    }
}
