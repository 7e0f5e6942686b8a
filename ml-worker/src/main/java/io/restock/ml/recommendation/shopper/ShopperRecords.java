package io.restock.ml.recommendation.shopper;

import static com.mongodb.client.model.Filters.in;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toSet;

import io.restock.events.ShopperId;
import io.restock.platform.view.Seen;
import io.restock.platform.view.View;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where one looks up what is known of shoppers, and hears what changes. */
@Component
public class ShopperRecords {

    /** The processor that keeps them. */
    public static final String GROUP = "shopper-histories";

    private final View<ShopperHistory> histories;
    private final View<CancelledOrder> cancelledOrders;
    private final View<LiveShop> liveShops;

    ShopperRecords(View<ShopperHistory> histories, View<CancelledOrder> cancelledOrders, View<LiveShop> liveShops) {
        this.histories = histories;
        this.cancelledOrders = cancelledOrders;
        this.liveShops = liveShops;
    }

    /** Each shopper as an order comes in that is dated today or later at its live location. */
    public Flux<ShopperId> bought() {
        return Flux.defer(() -> {
            var days = new ConcurrentHashMap<String, LocalDate>();
            var live = liveShops().doOnNext(shop -> days.merge(shop.id(), shop.today(), ShopperRecords::later));
            return histories
                    .changes()
                    .onBackpressureBuffer()
                    .map(Seen::document)
                    .filter(history -> history.boughtOnOrAfter(days))
                    .map(ShopperHistory::shopper)
                    .mergeWith(live.ignoreElements().cast(ShopperId.class));
        });
    }

    /** Says so whenever a location starts a business day, and at once if one already has. */
    public Flux<String> days() {
        return liveShops().map(shop -> shop.id() + " " + shop.today()).distinct();
    }

    public Flux<ShopperId> all() {
        return histories.all().map(seen -> seen.document().shopper());
    }

    /** Those of {@code wanted} who bought something, the last time at a live location. */
    public Flux<KnownShopper> of(Collection<ShopperId> wanted) {
        var found = histories
                .find(in("_id", wanted.stream().map(ShopperId::toString).toList()))
                .filter(seen -> !seen.document().purchases().isEmpty())
                .collectList();
        return Mono.zip(found, shops())
                .flatMapMany(known -> cancelled(known.getT1())
                        .flatMapIterable(cancelled -> known.getT1().stream()
                                .flatMap(history -> known(history, cancelled, known.getT2()))
                                .toList()));
    }

    private Flux<LiveShop> liveShops() {
        return liveShops
                .changes()
                .onBackpressureBuffer()
                .mergeWith(liveShops.all())
                .map(Seen::document);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private Mono<Map<String, LiveShop>> shops() {
        return liveShops.all().map(Seen::document).collectMap(LiveShop::id, identity());
    }

    private Mono<Set<String>> cancelled(List<Seen<ShopperHistory>> histories) {
        var orders = histories.stream()
                .flatMap(seen -> seen.document().purchases().stream())
                .map(purchase -> purchase.order().toString())
                .toList();
        return cancelledOrders
                .find(in("_id", orders))
                .map(seen -> seen.document().id())
                .collect(toSet());
    }

    private static Stream<KnownShopper> known(
            Seen<ShopperHistory> history, Set<String> cancelled, Map<String, LiveShop> shops) {
        var last = history.document().purchases().getLast();
        return Stream.ofNullable(shops.get(LiveShop.id(last.location())))
                .map(shop -> new KnownShopper(history.document(), cancelled, shop, history.position()));
    }
}
