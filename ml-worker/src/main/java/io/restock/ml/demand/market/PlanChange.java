package io.restock.ml.demand.market;

import io.restock.events.LocationId;
import io.restock.events.Sku;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * That some items of a location may be planned for otherwise than before.
 *
 * @param skus empty for all
 */
public record PlanChange(LocationId location, SortedSet<Sku> skus) {

    public PlanChange {
        skus = Collections.unmodifiableSortedSet(new TreeSet<>(skus));
    }

    public static PlanChange of(LocationId location, Sku sku) {
        return new PlanChange(location, new TreeSet<>(Set.of(sku)));
    }

    static PlanChange ofAll(LocationId location) {
        return new PlanChange(location, Collections.emptySortedSet());
    }

    public boolean concernsAll() {
        return skus.isEmpty();
    }
}
