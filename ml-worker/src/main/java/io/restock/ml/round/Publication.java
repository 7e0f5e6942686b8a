package io.restock.ml.round;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Publishes facts that belong to no aggregate, in one transaction. The store takes each id only once. */
@Component
public class Publication {

    private static final String FACT = "Fact";
    private static final Class<byte[]> STORED_AS = byte[].class;

    private final EventStore events;
    private final TransactionManager transactions;
    private final Serializer serializer;
    private final Clock clock;

    Publication(
            EventStore events,
            TransactionManager transactions,
            @Qualifier("eventSerializer") Serializer serializer,
            Clock clock) {
        this.events = events;
        this.transactions = transactions;
        this.serializer = serializer;
        this.clock = clock;
    }

    /** Blocks until they are stored; @throws org.axonframework.modelling.command.ConcurrencyException if one of the ids is there already */
    public void publish(SequencedMap<String, ?> factsById) {
        if (factsById.isEmpty()) {
            return;
        }
        publish(List.copyOf(factsById.entrySet()).parallelStream()
                .<EventMessage<?>>map(fact -> written(message(fact.getKey(), fact.getValue())))
                .toList());
    }

    /**
     * Publishes a fact as a stream of its own, so that others can look it up by its id. Blocks until it is stored.
     *
     * @return whether it was not there already, under the same id
     */
    public boolean publishOnce(String id, Object fact) {
        if (isThere(id)) {
            return false;
        }
        try {
            publish(List.of(new GenericDomainEventMessage<>(FACT, id, 0, fact, Map.of(), id, clock.instant())));
            return true;
        } catch (RuntimeException failure) {
            if (isThere(id)) {
                return false;
            }
            throw failure;
        }
    }

    private void publish(List<EventMessage<?>> messages) {
        var work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(transactions);
        work.execute(() -> events.publish(messages));
    }

    private boolean isThere(String id) {
        return events.lastSequenceNumberFor(id).isPresent();
    }

    /** The message keeps what it was written as, so that the store, which takes one transaction at a time, only has to store it. */
    private EventMessage<?> written(EventMessage<?> message) {
        message.serializePayload(serializer, STORED_AS);
        return message;
    }

    private EventMessage<Object> message(String id, Object fact) {
        return new GenericEventMessage<>(id, fact, Map.of(), clock.instant());
    }
}
