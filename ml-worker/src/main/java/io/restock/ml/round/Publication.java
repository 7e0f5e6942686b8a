package io.restock.ml.round;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.stereotype.Component;

/** Publishes facts that belong to no aggregate, in one transaction. The store takes each id only once. */
@Component
public class Publication {

    private final EventBus events;
    private final TransactionManager transactions;
    private final Clock clock;

    Publication(EventBus events, TransactionManager transactions, Clock clock) {
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Blocks until they are stored; @throws org.axonframework.modelling.command.ConcurrencyException if one of the ids is there already */
    public void publish(SequencedMap<String, ?> factsById) {
        if (factsById.isEmpty()) {
            return;
        }
        List<EventMessage<?>> messages = factsById.entrySet().stream()
                .<EventMessage<?>>map(fact -> message(fact.getKey(), fact.getValue()))
                .toList();
        var work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(transactions);
        work.execute(() -> events.publish(messages));
    }

    private EventMessage<Object> message(String id, Object fact) {
        return new GenericEventMessage<>(id, fact, Map.of(), clock.instant());
    }
}
