package io.restock.ml.feature;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an item is, whatever it sells.
 *
 * @param category as the shop calls it; empty if it does not say
 * @param attributes by name, such as a brand or a supplier
 */
public record ItemTraits(String category, SortedMap<String, String> attributes) {

    public static final ItemTraits UNKNOWN = new ItemTraits("", Collections.emptySortedMap());

    public ItemTraits {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }
}
