package io.restock.ml.demand;

import static com.mongodb.client.model.Filters.in;
import static java.util.stream.Collectors.groupingBy;

import io.restock.events.StockItemId;
import io.restock.ml.demand.market.LocationCalendar;
import io.restock.ml.demand.product.DemandProduct;
import io.restock.platform.view.Seen;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads what is known of the demand for items. Heads are read before their parts, and written after them: a part that is
 * newer than its head shows that a batch was being written meanwhile, and its item is read again.
 */
final class DemandReader {

    private static final int ATTEMPTS = 100;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final DemandDocuments documents;

    DemandReader(DemandDocuments documents) {
        this.documents = documents;
    }

    /** Those of {@code wanted} whose location has a business day. */
    Flux<KnownDemand> of(Collection<StockItemId> wanted) {
        return of(wanted, ATTEMPTS);
    }

    private Flux<KnownDemand> of(Collection<StockItemId> wanted, int attempts) {
        return once(wanted).collectList().flatMapMany(read -> {
            var torn = read.stream()
                    .filter(known -> !known.isWhole())
                    .map(KnownDemand::item)
                    .toList();
            var whole = Flux.fromIterable(read).filter(KnownDemand::isWhole);
            return torn.isEmpty() ? whole : whole.concatWith(again(torn, attempts - 1));
        });
    }

    private Flux<KnownDemand> again(List<StockItemId> torn, int attempts) {
        return attempts == 0
                ? Flux.error(new IllegalStateException("still being written: " + torn))
                : Mono.delay(PAUSE).thenMany(Flux.defer(() -> of(torn, attempts)));
    }

    private Flux<KnownDemand> once(Collection<StockItemId> wanted) {
        var byLocation = wanted.stream().collect(groupingBy(item -> LocationCalendar.id(item.location())));
        return documents
                .calendars()
                .find(in("_id", byLocation.keySet()))
                .filter(calendar -> calendar.document().today() != null)
                .concatMap(calendar ->
                        at(calendar, byLocation.getOrDefault(calendar.document().id(), List.of())));
    }

    private Flux<KnownDemand> at(Seen<LocationCalendar> calendar, List<StockItemId> wanted) {
        var items = wanted.stream().map(StockItemId::toString).toList();
        var skus = wanted.stream().map(item -> DemandProduct.id(item.sku())).toList();
        var location = calendar.document().location().value();
        return Mono.zip(
                        documents.items().find(in("_id", items)).collectList(),
                        documents
                                .products()
                                .find(in("_id", skus))
                                .collectMap(product -> product.document().id()),
                        documents.rankings().find(location).map(Optional::of).defaultIfEmpty(Optional.empty()))
                .flatMapMany(
                        heads -> withParts(new DemandHeads(calendar, heads.getT1(), heads.getT2(), heads.getT3())));
    }

    private Flux<KnownDemand> withParts(DemandHeads heads) {
        return Mono.zip(
                        documents
                                .months()
                                .find(in("_id", heads.demandIds()))
                                .collect(groupingBy(month -> month.document().item())),
                        documents
                                .signals()
                                .find(in("_id", heads.signalIds()))
                                .collectMap(month -> month.document().id()))
                .flatMapIterable(parts -> heads.items().stream()
                        .map(item -> heads.known(
                                item, parts.getT1().getOrDefault(item.document().item(), List.of()), parts.getT2()))
                        .toList());
    }
}
