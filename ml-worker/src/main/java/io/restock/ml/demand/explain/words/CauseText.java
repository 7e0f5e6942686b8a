package io.restock.ml.demand.explain.words;

import static java.util.stream.Collectors.joining;

import io.restock.events.Analogy;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.forecast.attribution.Cause;
import io.restock.ml.forecast.attribution.Prices;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Says to planners what a history has to say under each cause. */
public final class CauseText {

    private static final int RECENT = 28;

    private final DemandHistory history;

    public CauseText(DemandHistory history) {
        this.history = history;
    }

    public String level() {
        return Units.counted(history.horizon(), "ordinary day");
    }

    public static String of(Analogy analogy) {
        return "%s, while the own past weighs %.0f %%"
                .formatted(
                        analogy.analogues().stream()
                                .map(analogue -> analogue.item().sku().value())
                                .collect(joining(", ", "like ", "")),
                        100 * analogy.ownWeight());
    }

    public String of(Cause cause) {
        return switch (cause) {
            case SEASON ->
                "weekdays, %s, %s"
                        .formatted(
                                Units.counted(count(PlannedDay::holiday), "holiday"),
                                Units.counted(count(day -> !day.open()), "closed day"));
            case PRICE -> price(Prices.of(history));
            case PROMOTION ->
                count(PlannedDay::promoted) == 0
                        ? "no promotion"
                        : Units.counted(count(PlannedDay::promoted), "promotion day");
            case SIGNALS -> signals();
            case RECENT_DEMAND -> recentDemand(history.past());
        };
    }

    private static String price(Prices prices) {
        return "a price of %s, where %s is usual".formatted(Units.price(prices.regular()), Units.price(prices.usual()));
    }

    private String signals() {
        var names = new TreeSet<String>();
        history.future().forEach(day -> names.addAll(day.signals().keySet()));
        return names.isEmpty() ? "no signals" : names.stream().collect(joining(", "));
    }

    private static String recentDemand(List<DemandDay> past) {
        var recent = past.size() - RECENT;
        return recent < RECENT
                ? "less than eight weeks of past, so the last ones are part of the level"
                : "the last four weeks sold %s units a day, those before %s"
                        .formatted(
                                Units.plain(mean(past.subList(recent, past.size()))),
                                Units.plain(mean(past.subList(0, recent))));
    }

    private static double mean(List<DemandDay> days) {
        return days.stream().mapToLong(DemandDay::units).average().orElse(0);
    }

    private long count(Predicate<PlannedDay> which) {
        return history.future().stream().filter(which).count();
    }
}
