package io.restock.command.stock;

import io.restock.events.StockItemId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which movements were recorded, with a digest of what they said, in the transaction of their events. */
@Component
class MovementLog {

    private final JdbcClient database;

    MovementLog(JdbcClient database) {
        this.database = database;
    }

    /** The digest of what was recorded under that id, if anything was. */
    Optional<String> find(StockItemId item, String movement) {
        return database.sql("SELECT content FROM StockMovement WHERE item = ? AND movement = ?")
                .params(item.toString(), movement)
                .query(String.class)
                .optional();
    }

    void add(StockItemId item, String movement, String digest) {
        database.sql("INSERT INTO StockMovement (item, movement, content) VALUES (?, ?, ?)")
                .params(item.toString(), movement, digest)
                .update();
    }
}
