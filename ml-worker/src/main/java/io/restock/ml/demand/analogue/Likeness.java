package io.restock.ml.demand.analogue;

import io.restock.events.Sku;
import io.restock.ml.demand.product.DemandProduct;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How alike listed products are, 0 to 1: the same category counts .4, their names .3, their prices .15 (the lower one over the
 * higher), and the share of attributes that agree .15. What one of them does not say counts nothing.
 */
final class Likeness {

    private static final double CATEGORY = .4;
    private static final double NAME = .3;
    private static final double PRICE = .15;
    private static final double ATTRIBUTES = .15;

    /** Below which products are strangers, whatever their prices. */
    private static final double SMALLEST = .2;

    private final List<DemandProduct> products;
    private final ProductNames names;

    Likeness(Collection<DemandProduct> products) {
        this.products = List.copyOf(products);
        this.names = new ProductNames(products.stream().map(DemandProduct::name).toList());
    }

    /** The most similar first; of equal ones in the order of their SKUs. */
    List<Alike> to(Sku sku, int atMost) {
        return products.stream()
                .filter(product -> product.sku().equals(sku))
                .flatMap(wanted -> products.stream()
                        .filter(other -> !other.sku().equals(sku))
                        .map(other -> new Alike(other.sku(), of(wanted, other))))
                .filter(alike -> alike.likeness() >= SMALLEST)
                .sorted(Comparator.comparingDouble(Alike::likeness).reversed().thenComparing(Alike::sku))
                .limit(atMost)
                .toList();
    }

    double of(DemandProduct one, DemandProduct other) {
        var category = !one.category().isBlank() && one.category().equals(other.category()) ? 1 : 0;
        return CATEGORY * category
                + NAME * names.likeness(one.name(), other.name())
                + PRICE * ofPrices(one, other)
                + ATTRIBUTES * ofAttributes(one.attributes(), other.attributes());
    }

    private static double ofPrices(DemandProduct one, DemandProduct other) {
        var first = one.price();
        var second = other.price();
        if (first == null || second == null || !first.currency().equals(second.currency())) {
            return 0;
        }
        var cheaper = first.amount().min(second.amount()).doubleValue();
        return cheaper <= 0 ? 0 : cheaper / first.amount().max(second.amount()).doubleValue();
    }

    private static double ofAttributes(Map<String, String> one, Map<String, String> other) {
        var said = new TreeSet<>(one.keySet());
        said.addAll(other.keySet());
        var agreed = said.stream()
                .filter(name -> one.containsKey(name) && one.get(name).equals(other.get(name)))
                .count();
        return said.isEmpty() ? 0 : (double) agreed / said.size();
    }

    /** Another product, and how alike it is. */
    record Alike(Sku sku, double likeness) {}
}
