package io.restock.ml.feature;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an item is, whatever it sells.
 *
 * @param category as the shop calls it; empty if it does not say
 * @param attributes by name, such as a brand or a supplier
 * @param revenueClass none before its location's items were first ranked
 * @param firstDemand the first day on which anybody asked for it, if that is known
 */
public record ItemTraits(
        String category,
        SortedMap<String, String> attributes,
        @Nullable RevenueClass revenueClass,
        @Nullable LocalDate firstDemand) {

    public static final ItemTraits UNKNOWN = new ItemTraits("", Collections.emptySortedMap());

    public ItemTraits {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    public ItemTraits(String category, SortedMap<String, String> attributes) {
        this(category, attributes, null, null);
    }

    /** The dearest items together bring in 80 % of a location's revenue (A), with the next ones 95 % (B), with the rest all. */
    public enum RevenueClass {
        A,
        B,
        C
    }
}
