package io.restock.ml.demand.ranking;

import io.restock.events.DemandEvent.ItemsRanked;
import io.restock.events.Sku;
import io.restock.ml.feature.ItemTraits.RevenueClass;
import io.restock.platform.view.ViewDocument;
import java.time.LocalDate;
import java.util.SortedSet;

/**
 * How the items of one location ranked last, as a business day began.
 *
 * @param id the location
 */
public record Ranking(String id, LocalDate day, SortedSet<Sku> revenueA, SortedSet<Sku> revenueB)
        implements ViewDocument {

    public static Ranking of(ItemsRanked ranked) {
        return new Ranking(ranked.location().value(), ranked.day(), ranked.revenueA(), ranked.revenueB());
    }

    /** The id under which the ranking of a day is published. */
    public static String stream(String location, LocalDate day) {
        return "ranking:%s:%s".formatted(location, day);
    }

    public RevenueClass classOf(Sku sku) {
        if (revenueA.contains(sku)) {
            return RevenueClass.A;
        }
        return revenueB.contains(sku) ? RevenueClass.B : RevenueClass.C;
    }

    Ranking orLater(Ranking other) {
        return other.day.isAfter(day) ? other : this;
    }
}
