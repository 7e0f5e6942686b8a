package io.restock.ml.demand.replay;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads event streams again, as far as somebody once had. Blocks. */
@Component
class StreamReader {

    private static final int PATIENCE_SECONDS = 5;

    private final EventStore events;
    private final StreamPositions positions;

    StreamReader(EventStore events, StreamPositions positions) {
        this.events = events;
        this.positions = positions;
    }

    /** @param last the number of the last event to be read, -1 for none */
    <E> Stream<Numbered<E>> upTo(String stream, long last, Class<E> type) {
        return last < 0
                ? Stream.empty()
                : events.readEvents(stream, 0)
                        .asStream()
                        .takeWhile(event -> event.getSequenceNumber() <= last)
                        .map(event -> new Numbered<>(type.cast(event.getPayload()), event.getSequenceNumber()));
    }

    /** What was published under an id of its own, outside of any aggregate, if it was. */
    <E> Optional<E> only(String id, Class<E> type) {
        return positions.of(id).map(position -> type.cast(at(position).getPayload()));
    }

    /** The last that was published under an id that begins so, before another, if there was any. */
    <E> Optional<E> before(String id, String prefix, Class<E> type) {
        return positions
                .of(id)
                .flatMap(position -> positions.before(position, prefix))
                .map(position -> type.cast(at(position).getPayload()));
    }

    /** The store may tell an event that was committed later first, where several were being stored at once. */
    private EventMessage<?> at(long position) {
        var id = positions.identifier(position);
        var before = GapAwareTrackingToken.newInstance(position - 1, List.of());
        try (var stream = events.openStream(before)) {
            while (stream.hasNextAvailable(PATIENCE_SECONDS, SECONDS)) {
                var event = stream.nextAvailable();
                if (event.getIdentifier().equals(id)) {
                    return event;
                }
            }
            throw new IllegalStateException("%s is not at position %d".formatted(id, position));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before position " + position, stopped);
        }
    }

    /** @param sequence of the event in its stream */
    record Numbered<E>(E event, long sequence) {}
}
