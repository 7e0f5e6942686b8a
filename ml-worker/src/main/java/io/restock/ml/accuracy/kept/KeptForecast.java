package io.restock.ml.accuracy.kept;

import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.QuantilePaths;
import io.restock.events.StockItemId;
import io.restock.platform.view.ViewDocument;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is judged of the forecasts of one item from one origin: the first one, issued as the business day started. Later
 * ones of that day already contain a part of what they would be judged against.
 *
 * @param id of the item, and a place in a ring of {@value #ORIGINS}: a newer origin takes the place of the oldest
 */
public record KeptForecast(String id, StockItemId item, LocalDate origin, List<Double> levels, List<Outlook> outlooks)
        implements ViewDocument {

    /** Days ahead that are judged. */
    static final List<Integer> AHEAD = List.of(1, 7, 14);

    /** Eight weeks, and the fortnight before them. */
    static final int ORIGINS = 70;

    public static KeptForecast of(ForecastIssued issued) {
        return of(issued.item(), issued.origin(), issued.demand());
    }

    public static KeptForecast of(StockItemId item, LocalDate origin, QuantilePaths demand) {
        return new KeptForecast(
                id(item, origin),
                item,
                origin,
                demand.levels(),
                AHEAD.stream()
                        .filter(ahead -> ahead <= demand.horizon())
                        .map(ahead -> new Outlook(
                                ahead,
                                demand.daily().get(ahead - 1),
                                demand.cumulative().get(ahead - 1)))
                        .toList());
    }

    static String id(StockItemId item, LocalDate origin) {
        return "%02d:%s".formatted(Math.floorMod(origin.toEpochDay(), ORIGINS), item);
    }

    /** From which something was said of a day that is judged. */
    public static Stream<LocalDate> originsFor(LocalDate day) {
        return AHEAD.stream().map(day::minusDays);
    }

    /** Where the forecasts that are judged on a day are kept. */
    static Stream<String> idsFor(StockItemId item, LocalDate day) {
        return originsFor(day).map(origin -> id(item, origin));
    }

    /** The one of the newer origin; of two from one origin the one that came first, which is this. */
    KeptForecast orNewer(KeptForecast other) {
        return other.origin.isAfter(origin) ? other : this;
    }

    /** What it said of a day, if that is one of those judged. */
    public Optional<Outlook> of(LocalDate day) {
        var ahead = ChronoUnit.DAYS.between(origin, day);
        return outlooks.stream().filter(outlook -> outlook.daysAhead() == ahead).findFirst();
    }

    /**
     * Quantiles of one day, in units.
     *
     * @param cumulative of all days after the origin up to that day together
     */
    public record Outlook(int daysAhead, List<Float> daily, List<Float> cumulative) {}
}
