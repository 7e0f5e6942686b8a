package io.restock.command.catalogue;

import static io.restock.command.Outcome.ACCEPTED;
import static io.restock.command.Outcome.REPEATED;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.restock.command.CommandRejected;
import io.restock.command.Outcome;
import io.restock.command.catalogue.CatalogueCommand.AgreeTerms;
import io.restock.command.catalogue.CatalogueCommand.ListProduct;
import io.restock.command.known.UnknownProduct;
import io.restock.events.CatalogueEvent;
import io.restock.events.CatalogueEvent.PriceChanged;
import io.restock.events.CatalogueEvent.ProductListed;
import io.restock.events.CatalogueEvent.ProductRetired;
import io.restock.events.CatalogueEvent.SupplierTermsAgreed;
import io.restock.events.Money;
import io.restock.events.ProductId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A product: what it is, what it costs, and on which terms it can be had. */
@Aggregate(cache = "recentAggregates", snapshotTriggerDefinition = "longStreams")
@Revision("1")
class Product {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable ProductId id;

    private @Nullable ProductListed listed;
    private @Nullable Money price;
    private @Nullable SupplierTermsAgreed agreed;

    Outcome decide(CatalogueCommand command) {
        return switch (command) {
            case ListProduct list -> decide(list);
            case AgreeTerms agree -> decide(agree);
        };
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(ListProduct command) {
        if (!saysTheSame(command)) {
            apply(new ProductListed(
                    command.product(),
                    command.name(),
                    command.category(),
                    command.attributes(),
                    command.price(),
                    command.at()));
            return ACCEPTED;
        }
        if (!command.price().equals(price)) {
            apply(new PriceChanged(command.product(), command.price(), command.at()));
            return ACCEPTED;
        }
        return REPEATED;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(AgreeTerms command) {
        if (listed == null) {
            throw new CommandRejected(new UnknownProduct(command.product().sku(), "/sku"));
        }
        if (agreed != null && agreed.terms().equals(command.terms()) && agreed.synthetic() == command.synthetic()) {
            return REPEATED;
        }
        apply(new SupplierTermsAgreed(command.product(), command.terms(), command.synthetic(), command.at()));
        return ACCEPTED;
    }

    private boolean saysTheSame(ListProduct command) {
        return listed != null
                && Objects.equals(listed.name(), command.name())
                && Objects.equals(listed.category(), command.category())
                && Objects.equals(listed.attributes(), command.attributes());
    }

    @EventSourcingHandler
    void evolve(CatalogueEvent event) {
        switch (event) {
            case ProductListed first -> {
                id = first.product();
                listed = first;
                price = first.price();
            }
            case PriceChanged changed -> price = changed.price();
            case SupplierTermsAgreed terms -> agreed = terms;
            case ProductRetired _ -> {}
        }
    }

    // Axon makes an empty product and lets it evolve.
    Product() {}
}
