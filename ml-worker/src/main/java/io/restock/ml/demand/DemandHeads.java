package io.restock.ml.demand;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.restock.events.StockItemId;
import io.restock.ml.demand.item.DemandItem;
import io.restock.ml.demand.item.DemandMonth;
import io.restock.ml.demand.market.LocationCalendar;
import io.restock.ml.demand.market.SignalMonth;
import io.restock.ml.demand.product.DemandProduct;
import io.restock.ml.demand.ranking.Ranking;
import io.restock.platform.view.Seen;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has to be read before the months: they say which those are, and how far each stream has come.
 *
 * @param calendar of a location that has a business day
 * @param products by id, those that are listed
 */
record DemandHeads(
        Seen<LocationCalendar> calendar,
        List<Seen<DemandItem>> items,
        Map<String, Seen<DemandProduct>> products,
        Optional<Seen<Ranking>> ranking) {

    List<String> demandIds() {
        return items.stream()
                .flatMap(head -> window().demandIds(head.document().item()).stream())
                .toList();
    }

    List<String> signalIds() {
        return items.stream()
                .flatMap(head -> signalIds(head.document().item()).stream())
                .distinct()
                .toList();
    }

    /** @param signals by id, those that there are */
    KnownDemand known(
            Seen<DemandItem> head, Collection<Seen<DemandMonth>> months, Map<String, Seen<SignalMonth>> signals) {
        var item = head.document().item();
        var said = signalIds(item).stream()
                .map(signals::get)
                .filter(Objects::nonNull)
                .toList();
        var position = Stream.of(
                        Stream.of(head, calendar), months.stream(), said.stream(), ranking.stream(), product(item))
                .flatMap(seen -> seen)
                .mapToLong(Seen::position)
                .max()
                .orElseThrow();
        var around = new Surroundings(
                calendar.document(),
                product(item).map(Seen::document).findFirst().orElseGet(() -> DemandProduct.blank(item.sku())),
                ranking.map(Seen::document).orElse(null),
                said.stream().map(Seen::document).toList(),
                calendar.document().moment().orElseThrow());
        return new KnownDemand(
                head.document(),
                months.stream().map(Seen::document).collect(toMap(DemandMonth::month, identity())),
                around,
                position);
    }

    private List<String> signalIds(StockItemId item) {
        var category = product(item)
                .map(known -> known.document().category())
                .findFirst()
                .orElse("");
        return window().signalIds(item, category);
    }

    private Stream<Seen<DemandProduct>> product(StockItemId item) {
        return Stream.ofNullable(products.get(DemandProduct.id(item.sku())));
    }

    private MemoryWindow window() {
        return MemoryWindow.of(calendar.document());
    }
}
