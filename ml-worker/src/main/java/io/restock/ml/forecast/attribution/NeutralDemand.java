package io.restock.ml.forecast.attribution;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.toMap;

import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.PlannedDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A history without what some causes say of it. Where no single history is neutral there are several versions of it, and
 * their answers are averaged; docs/EXPLANATION.md says what neutral means of each cause.
 */
final class NeutralDemand {

    private final DemandHistory history;
    private final Prices prices;
    private final Map<String, Double> meanSignals;
    private final NeutralWeeks weeks;

    NeutralDemand(DemandHistory history) {
        this.history = history;
        this.prices = Prices.of(history);
        this.meanSignals = history.past().stream()
                .flatMap(day -> day.circumstances().signals().entrySet().stream())
                .collect(Collectors.groupingBy(Map.Entry::getKey, averagingDouble(Map.Entry::getValue)));
        this.weeks = new NeutralWeeks(history);
    }

    /** @param kept causes that still say what they say */
    List<DemandHistory> versions(Set<Cause> kept) {
        var planned = new DemandHistory(
                history.item(),
                history.grain(),
                history.traits(),
                history.past(),
                history.future().stream().map(day -> planned(day, kept)).toList());
        var recent = kept.contains(Cause.RECENT_DEMAND) || !weeks.canTellRecentDemand();
        var season = kept.contains(Cause.SEASON);
        return recent && season
                ? List.of(planned)
                : IntStream.range(0, NeutralWeeks.VERSIONS)
                        .mapToObj(version -> {
                            var older = recent ? planned : weeks.withOlderWeeks(planned, version);
                            return season ? older : weeks.withoutSeason(older, version);
                        })
                        .toList();
    }

    private PlannedDay planned(PlannedDay day, Set<Cause> kept) {
        var promoted = day.promoted() && kept.contains(Cause.PROMOTION);
        return new PlannedDay(
                day.day(),
                price(day, kept),
                promoted,
                day.holiday(),
                day.open(),
                kept.contains(Cause.SIGNALS) ? day.signals() : means(day.signals()));
    }

    private double price(PlannedDay day, Set<Cause> kept) {
        if (kept.contains(Cause.PRICE)) {
            return day.promoted() && !kept.contains(Cause.PROMOTION) && prices.regular() > 0
                    ? prices.regular()
                    : day.unitPrice();
        }
        var left = kept.contains(Cause.PROMOTION) ? prices.left(day) : 1;
        return prices.areKnown() ? prices.usual() * left : day.unitPrice();
    }

    /** Those without a past are left out. */
    private SortedMap<String, Double> means(SortedMap<String, Double> signals) {
        return signals.keySet().stream()
                .filter(meanSignals::containsKey)
                .collect(toMap(name -> name, meanSignals::get, (one, _) -> one, TreeMap::new));
    }
}
