package io.restock.command.known;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.restock.command.CommandRejected;
import io.restock.events.CatalogueEvent.SupplierTermsAgreed;
import io.restock.events.ProductId;
import io.restock.events.Sku;
import io.restock.events.SupplierTerms;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Which products there are, and what was agreed with their suppliers last. */
@Component
public class KnownProducts {

    private static final int KEPT_AT_MOST = 1_000_000;

    private final EventStore events;
    private final Known<Optional<SupplierTerms>> terms;
    private final Cache<Sku, Boolean> listed =
            Caffeine.newBuilder().maximumSize(KEPT_AT_MOST).build();

    public KnownProducts(EventStore events) {
        this.events = events;
        this.terms = new Known<>(
                events,
                Optional.empty(),
                (before, event) -> event instanceof SupplierTermsAgreed agreed ? Optional.of(agreed.terms()) : before);
    }

    /** @param where the product is named, such as {@code /lines/3/sku} */
    public void demand(Sku sku, String where) {
        if (listed.getIfPresent(sku) == null) {
            if (events.lastSequenceNumberFor(new ProductId(sku).toString()).isEmpty()) {
                throw new CommandRejected(new UnknownProduct(sku, where));
            }
            listed.put(sku, true);
        }
    }

    public Optional<SupplierTerms> terms(Sku sku) {
        return terms.of(new ProductId(sku));
    }
}
