package io.restock.ml.demand;

import io.restock.events.Sku;
import io.restock.ml.demand.market.LocationCalendar;
import io.restock.ml.demand.market.SignalMonth;
import io.restock.ml.demand.product.DemandProduct;
import io.restock.ml.demand.ranking.Ranking;
import io.restock.ml.feature.ItemTraits;
import io.restock.ml.feature.PlannedDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the world around one stock item.
 *
 * @param signals about the location, then about its category, then about the item itself: what comes later is closer
 * @param asOf nothing of what was only said after it
 */
public record Surroundings(
        LocationCalendar calendar,
        DemandProduct product,
        @Nullable Ranking ranking,
        List<SignalMonth> signals,
        Instant asOf) {

    /** A day that had its own price. */
    PlannedDay past(Sku sku, LocalDate day, double price, boolean sold) {
        return on(sku, day, price, sold || calendar.isOpen(day));
    }

    /** A day to come: at the list price, less what a promotion takes off; at the last price asked where no list has one. */
    PlannedDay planned(Sku sku, LocalDate day, double lastPrice) {
        var list = listPrice();
        var price = list.isPresent() ? list.get() * (1 - calendar.discount(sku, day)) : lastPrice;
        return on(sku, day, price, calendar.isOpen(day));
    }

    ItemTraits traits(Sku sku, @Nullable LocalDate firstDemand) {
        return new ItemTraits(
                product.category(), product.attributes(), ranking == null ? null : ranking.classOf(sku), firstDemand);
    }

    private PlannedDay on(Sku sku, LocalDate day, double price, boolean open) {
        return new PlannedDay(day, price, calendar.promotes(sku, day), calendar.isHoliday(day), open, signalsOn(day));
    }

    private SortedMap<String, Double> signalsOn(LocalDate day) {
        var known = new TreeMap<String, Double>();
        signals.forEach(month -> known.putAll(month.on(day, asOf)));
        return known;
    }

    private Optional<Double> listPrice() {
        var price = product.price();
        return price == null
                        || price.amount().signum() <= 0
                        || !price.currency().equals(calendar.currency())
                ? Optional.empty()
                : Optional.of(price.amount().doubleValue());
    }
}
