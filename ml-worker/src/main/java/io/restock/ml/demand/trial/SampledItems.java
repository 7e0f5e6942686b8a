package io.restock.ml.demand.trial;

import io.restock.events.StockItemId;
import io.restock.platform.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Some of many items. */
public final class SampledItems {

    private SampledItems() {}

    /** As if by chance, but the same ones each time; {@code most} of them at most. */
    public static Mono<List<StockItemId>> of(Flux<StockItemId> items, int most) {
        return items.collectSortedList(
                        Comparator.comparing(item -> Sha256.hex(item.toString().getBytes(StandardCharsets.UTF_8))))
                .map(all -> all.subList(0, Math.min(all.size(), most)));
    }
}
