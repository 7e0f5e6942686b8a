package io.restock.ml.feature.span;

import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Grain;
import io.restock.ml.feature.ItemTraits;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which features there are: those of every history of a grain, and those of the covariates that a shop has.
 *
 * @param signals names, ascending
 * @param attributes the known values of each item attribute, ascending; a model reads a value's place among them
 */
public record FeatureSchema(Grain grain, List<String> signals, SortedMap<String, List<String>> attributes) {

    /** Names the way in which the numbers are made. */
    public static final String VERSION = "span-features-2";

    private static final String CATEGORY = "category";

    /** All that the histories have at their origin, and ahead of it. */
    public static FeatureSchema of(Grain grain, Collection<DemandHistory> histories) {
        var signals = new TreeSet<String>();
        var attributes = new TreeMap<String, TreeSet<String>>();
        for (var history : histories) {
            signals.addAll(history.past().getLast().circumstances().signals().keySet());
            history.future().forEach(day -> signals.addAll(day.signals().keySet()));
            named(history.traits())
                    .forEach((name, value) -> attributes
                            .computeIfAbsent(name, _ -> new TreeSet<>())
                            .add(value));
        }
        var values = new TreeMap<String, List<String>>();
        attributes.forEach((name, known) -> values.put(name, List.copyOf(known)));
        return new FeatureSchema(grain, List.copyOf(signals), values);
    }

    /** The place of the item's value among those known, NaN if it is none of them. */
    double ordinal(String attribute, ItemTraits traits) {
        var place = attributes
                .getOrDefault(attribute, List.of())
                .indexOf(named(traits).getOrDefault(attribute, ""));
        return place < 0 ? Double.NaN : place;
    }

    private static SortedMap<String, String> named(ItemTraits traits) {
        var named = new TreeMap<>(traits.attributes());
        if (!traits.category().isBlank()) {
            named.putIfAbsent(CATEGORY, traits.category());
        }
        return named;
    }
}
