package io.restock.command.model;

import io.restock.command.CommandRejected;
import io.restock.command.model.ModelRejection.UnknownModel;
import io.restock.events.ModelEvent.ModelRegistered;
import io.restock.events.ModelId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Which model files were found to keep their contract: each registration is published under the file's own id. */
@Component
class RegisteredModels {

    private final EventStore events;

    RegisteredModels(EventStore events) {
        this.events = events;
    }

    ModelRegistered demand(ModelId model) {
        return events.readEvents(model.toString())
                .asStream()
                .map(event -> (ModelRegistered) event.getPayload())
                .findFirst()
                .orElseThrow(() -> new CommandRejected(new UnknownModel(model)));
    }
}
