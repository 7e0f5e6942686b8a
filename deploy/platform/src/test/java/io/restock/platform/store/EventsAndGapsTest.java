package io.restock.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

class EventsAndGapsTest {

    private static final int BATCH_SIZE = 3;

    private Connection connection;

    @BeforeEach
    void store() throws SQLException {
        connection = DriverManager.getConnection("jdbc:hsqldb:mem:gaps");
        ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/hsqldb/V1__event_store.sql"));
        for (long index : List.of(0, 1, 3, 5, 6, 7, 8, 9)) {
            insert(index);
        }
    }

    @AfterEach
    void drop() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }

    @Test
    void reads_the_next_events_and_the_gaps_that_were_filled() throws SQLException {
        assertThat(read(5, 2, 3, 4)).containsExactly(3L, 6L, 7L, 8L);
    }

    @Test
    void does_not_read_again_what_lies_between_the_gaps() throws SQLException {
        assertThat(read(7, 0, 4)).containsExactly(0L, 8L, 9L);
    }

    @Test
    void reads_the_next_events_where_no_gap_was_filled() throws SQLException {
        assertThat(read(1, 2)).containsExactly(3L);
    }

    private List<Long> read(long lastIndex, long... gaps) throws SQLException {
        var missing = Arrays.stream(gaps).boxed().toList();
        var found = new ArrayList<Long>();
        try (var statement = EventsAndGaps.statement(connection, new EventSchema(), lastIndex, BATCH_SIZE, missing);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        return found;
    }

    private void insert(long index) throws SQLException {
        try (var statement = connection.prepareStatement("""
                INSERT INTO DomainEventEntry
                (globalIndex, aggregateIdentifier, sequenceNumber, eventIdentifier, payload, payloadType, timeStamp)
                VALUES (?, 'stock:TEA@MAIN', ?, ?, X'00', 'some', '2011-11-04T12:00:00Z')""")) {
            statement.setLong(1, index);
            statement.setLong(2, index);
            statement.setString(3, "event " + index);
            statement.execute();
        }
    }
}
