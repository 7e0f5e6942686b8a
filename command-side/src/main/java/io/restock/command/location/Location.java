package io.restock.command.location;

import static io.restock.command.Outcome.ACCEPTED;
import static io.restock.command.Outcome.REPEATED;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.restock.command.CommandRejected;
import io.restock.command.Outcome;
import io.restock.command.known.UnknownLocation;
import io.restock.command.location.LocationCommand.LocationStream;
import io.restock.command.location.LocationCommand.OpenLocation;
import io.restock.command.location.LocationCommand.SetFulfilment;
import io.restock.command.location.LocationRejection.CurrencyIsFixed;
import io.restock.command.location.LocationRejection.ZoneIsFixed;
import io.restock.events.Fulfilment;
import io.restock.events.LocationEvent;
import io.restock.events.LocationEvent.FulfilmentSet;
import io.restock.events.LocationEvent.LocationOpened;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A place that holds stock, on its own clock and in its own currency for ever. */
@Aggregate
class Location {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable LocationStream id;

    private @Nullable LocationOpened opened;
    private @Nullable Fulfilment fulfilment;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(OpenLocation command) {
        checkWhatIsFixed(command);
        var outcome = REPEATED;
        if (!saysTheSame(command)) {
            apply(new LocationOpened(
                    command.stream().location(),
                    command.name(),
                    command.zone(),
                    command.currency(),
                    command.closedOn(),
                    command.at()));
            outcome = ACCEPTED;
        }
        return set(command.fulfilment(), command.at()).equals(ACCEPTED) ? ACCEPTED : outcome;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(SetFulfilment command) {
        if (opened == null) {
            throw new CommandRejected(new UnknownLocation(command.stream().location()));
        }
        return set(command.fulfilment(), command.at());
    }

    private Outcome set(Fulfilment wanted, Instant at) {
        if (opened == null || wanted == fulfilment) {
            return REPEATED;
        }
        apply(new FulfilmentSet(opened.location(), wanted, at));
        return ACCEPTED;
    }

    private void checkWhatIsFixed(OpenLocation command) {
        if (opened != null && !opened.zone().equals(command.zone())) {
            throw new CommandRejected(new ZoneIsFixed(opened.location(), opened.zone()));
        }
        if (opened != null && !opened.currency().equals(command.currency())) {
            throw new CommandRejected(new CurrencyIsFixed(opened.location(), opened.currency()));
        }
    }

    private boolean saysTheSame(OpenLocation command) {
        return opened != null
                && opened.name().equals(command.name())
                && opened.closedOn().equals(command.closedOn());
    }

    @EventSourcingHandler
    void evolve(LocationEvent event) {
        switch (event) {
            case LocationOpened latest -> {
                id = new LocationStream(latest.location());
                opened = latest;
            }
            case FulfilmentSet set -> fulfilment = set.fulfilment();
        }
    }

    // Axon makes an empty location and lets it evolve.
    Location() {}
}
