package io.restock.ml.demand.analogue;

import io.restock.ml.demand.DemandRecords;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How alike the listed products are: read once, and again after a change of any. */
@Component
class ListedProducts {

    private final DemandRecords records;
    private final AtomicReference<@Nullable Mono<Likeness>> read = new AtomicReference<>();

    ListedProducts(DemandRecords records) {
        this.records = records;
        records.productsChanged().subscribe(_ -> read.set(null));
    }

    Mono<Likeness> likeness() {
        return Mono.defer(() -> {
            var known = read.get();
            if (known != null) {
                return known;
            }
            var fresh = records.products().collectList().map(Likeness::new).cache();
            read.set(fresh);
            return fresh.doOnError(_ -> read.compareAndSet(fresh, null));
        });
    }
}
