package io.restock.ml.demand.analogue;

import static java.util.stream.Collectors.toMap;

import io.restock.events.StockItemId;
import io.restock.ml.demand.KnownDemand;
import io.restock.ml.demand.analogue.Likeness.Alike;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Items that a new one may be like.
 *
 * @param likeness the most similar first
 */
record Candidates(KnownDemand newcomer, SequencedMap<StockItemId, Double> likeness) {

    static Candidates among(List<Alike> alike, KnownDemand newcomer) {
        var location = newcomer.item().location();
        return new Candidates(
                newcomer,
                alike.stream()
                        .collect(toMap(
                                other -> new StockItemId(other.sku(), location),
                                Alike::likeness,
                                (one, _) -> one,
                                LinkedHashMap::new)));
    }

    Stream<StockItemId> items() {
        return likeness.keySet().stream();
    }

    Candidates best(int atMost, Set<StockItemId> proven) {
        return new Candidates(
                newcomer,
                likeness.entrySet().stream()
                        .filter(item -> proven.contains(item.getKey()))
                        .limit(atMost)
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new)));
    }

    /** Those of which a history is known, each weighted by its likeness. */
    List<LikeItem> like(Map<StockItemId, KnownDemand> known, int horizon) {
        var found = items().flatMap(item -> Stream.ofNullable(known.get(item)))
                .filter(demand -> demand.history(horizon).isPresent())
                .toList();
        var sum = found.stream()
                .mapToDouble(demand -> likeness.getOrDefault(demand.item(), 0.0))
                .sum();
        return found.stream()
                .map(demand -> new LikeItem(
                        demand.known(),
                        likeness.getOrDefault(demand.item(), 0.0) / sum,
                        demand.history(horizon).orElseThrow()))
                .toList();
    }
}
