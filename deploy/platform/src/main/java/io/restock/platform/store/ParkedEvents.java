package io.restock.platform.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The events that wait in dead-letter queues, and are therefore missing from what was made of the others. */
public final class ParkedEvents {

    private final JdbcClient database;

    ParkedEvents(JdbcClient database) {
        this.database = database;
    }

    /** How many there are; blocks for the query. */
    public long count() {
        return database.sql("SELECT COUNT(*) FROM DeadLetterEntry")
                .query(Long.class)
                .single();
    }
}
