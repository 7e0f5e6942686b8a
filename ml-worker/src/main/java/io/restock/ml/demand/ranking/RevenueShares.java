package io.restock.ml.demand.ranking;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.restock.events.Sku;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Items by what they brought in: whoever is reached before 80 % of the sum is in A, before 95 % in B; the item that
 * crosses a line is still in the better class. What brought in nothing is in neither.
 */
record RevenueShares(SortedSet<Sku> revenueA, SortedSet<Sku> revenueB) {

    private static final double A = .80;
    private static final double B = .95;

    static RevenueShares of(Map<Sku, Double> revenues) {
        var all = revenues.values().stream().mapToDouble(Double::doubleValue).sum();
        var inA = new TreeSet<Sku>();
        var inB = new TreeSet<Sku>();
        var before = 0.0;
        for (var item : revenues.entrySet().stream()
                .filter(item -> item.getValue() > 0)
                .sorted(comparing(Map.Entry<Sku, Double>::getValue, reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .toList()) {
            if (before < A * all) {
                inA.add(item.getKey());
            } else if (before < B * all) {
                inB.add(item.getKey());
            }
            before += item.getValue();
        }
        return new RevenueShares(inA, inB);
    }
}
