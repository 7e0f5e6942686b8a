package io.restock.ml.recommendation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.restock.events.Sku;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * What a shopper bought, as far as it still speaks for anything.
 *
 * @param likings latest first
 */
public record Taste(List<Liking> likings) {

    /** More of the past made recommendations worse, not better. */
    public static final int REMEMBERED = 50;

    /** After so many days a purchase speaks half as loudly as one made today. */
    public static final double HALF_LIFE_DAYS = 360;

    /** @param weight above 0, at most 1 */
    public record Liking(Sku sku, double weight) {}

    public Taste {
        likings = List.copyOf(likings);
    }

    /** @param bought when each product was bought last; ages count from the latest day, so that nobody's taste fades away */
    public static Taste of(Map<Sku, LocalDate> bought) {
        var latest = bought.values().stream().max(LocalDate::compareTo).orElse(LocalDate.MIN);
        return new Taste(bought.entrySet().stream()
                .sorted(comparing(Map.Entry<Sku, LocalDate>::getValue, reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .limit(REMEMBERED)
                .map(purchase -> new Liking(purchase.getKey(), weight(purchase.getValue(), latest)))
                .toList());
    }

    private static double weight(LocalDate day, LocalDate latest) {
        return Math.exp(-Math.log(2) * ChronoUnit.DAYS.between(day, latest) / HALF_LIFE_DAYS);
    }
}
