package io.restock.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/**
 * Reads the next events and those that have filled gaps since. Axon's own statement joins the two by OR, for which HSQLDB
 * reads the whole table each time (1.2 s over 560,000 events, against 2 ms); this one stays within a range of the index.
 */
final class EventsAndGaps {

    private EventsAndGaps() {}

    static PreparedStatement statement(
            Connection connection, EventSchema schema, long lastIndex, int batchSize, List<Long> gaps)
            throws SQLException {
        var index = schema.globalIndexColumn();
        var marks = String.join(", ", Collections.nCopies(gaps.size(), "?"));
        var statement = connection.prepareStatement(
                "SELECT %s FROM %s WHERE %s >= ? AND %s <= ? AND (%s > ? OR %s IN (%s)) ORDER BY %s ASC"
                        .formatted(
                                columns(schema), schema.domainEventTable(), index, index, index, index, marks, index));
        statement.setLong(1, Math.min(Collections.min(gaps), lastIndex + 1));
        statement.setLong(2, lastIndex + batchSize);
        statement.setLong(3, lastIndex);
        for (int i = 0; i < gaps.size(); i++) {
            statement.setLong(i + 4, gaps.get(i));
        }
        return statement;
    }

    private static String columns(EventSchema schema) {
        return Stream.of(
                        schema.globalIndexColumn(),
                        schema.eventIdentifierColumn(),
                        schema.timestampColumn(),
                        schema.payloadTypeColumn(),
                        schema.payloadRevisionColumn(),
                        schema.payloadColumn(),
                        schema.metaDataColumn(),
                        schema.typeColumn(),
                        schema.aggregateIdentifierColumn(),
                        schema.sequenceNumberColumn())
                .collect(Collectors.joining(", "));
    }
}
