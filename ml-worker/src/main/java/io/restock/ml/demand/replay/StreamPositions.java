package io.restock.ml.demand.replay;

import io.restock.events.KnownStreams;
import io.restock.events.ProductId;
import io.restock.events.StockItemId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the streams had come when the event store had reached a position. Blocks. */
@Component
class StreamPositions {

    private final JdbcClient database;

    StreamPositions(JdbcClient database) {
        this.database = database;
    }

    KnownStreams at(StockItemId item, long position, Instant asOf) {
        return new KnownStreams(
                last(item.toString(), position),
                last("location:" + item.location(), position),
                last("market:" + item.location(), position),
                last(new ProductId(item.sku()).toString(), position),
                lastRanking(item, position).orElse(null),
                asOf);
    }

    /** Of what was published under an id of its own, if it was. */
    Optional<Long> of(String id) {
        return database.sql("SELECT globalIndex FROM DomainEventEntry"
                        + " WHERE aggregateIdentifier = ? AND sequenceNumber = 0")
                .param(id)
                .query(Long.class)
                .optional();
    }

    /** Of the last fact before a position whose id begins so. */
    Optional<Long> before(long position, String prefix) {
        return database.sql("SELECT MAX(globalIndex) FROM DomainEventEntry"
                        + " WHERE aggregateIdentifier BETWEEN ? AND ? AND SUBSTRING(aggregateIdentifier, 1, ?) = ?"
                        + " AND globalIndex < ?")
                .params(prefix, prefix + "9999-12-31", prefix.length(), prefix, position)
                .query(Long.class)
                .optional();
    }

    /** The event's own, of the one that is at a position. */
    String identifier(long position) {
        return database.sql("SELECT eventIdentifier FROM DomainEventEntry WHERE globalIndex = ?")
                .param(position)
                .query(String.class)
                .single();
    }

    private long last(String stream, long position) {
        return database.sql("SELECT COALESCE(MAX(sequenceNumber), -1) FROM DomainEventEntry"
                        + " WHERE aggregateIdentifier = ? AND globalIndex <= ?")
                .params(stream, position)
                .query(Long.class)
                .single();
    }

    private Optional<LocalDate> lastRanking(StockItemId item, long position) {
        var prefix = "ranking:" + item.location() + ":";
        return database.sql("SELECT MAX(aggregateIdentifier) FROM DomainEventEntry"
                        + " WHERE aggregateIdentifier BETWEEN ? AND ? AND globalIndex <= ?")
                .params(prefix, prefix + "9999-12-31", position)
                .query(String.class)
                .optional()
                .map(last -> LocalDate.parse(last.substring(prefix.length())));
    }
}
