package io.restock.ml.demand.explain.words;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.forecast.attribution.MadeForecast;
import io.restock.ml.forecast.attribution.News;
import io.restock.ml.forecast.attribution.Prices;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/** Says to planners what became known between two forecasts. */
public final class NewsText {

    private final MadeForecast before;
    private final MadeForecast now;

    public NewsText(MadeForecast before, MadeForecast now) {
        this.before = before;
        this.now = now;
    }

    public String time() {
        return "%s over, had they gone as expected".formatted(Units.counted(daysOver(), "more day"));
    }

    public String of(News news) {
        return switch (news) {
            case DEMAND -> demand();
            case PRICE ->
                "a price of %s, where it was %s"
                        .formatted(
                                Units.price(Prices.of(now.history()).regular()),
                                Units.price(Prices.of(before.history()).regular()));
            case PROMOTION -> differing(PlannedDay::promoted, "promotions differ");
            case CALENDAR -> differing(day -> List.of(day.holiday(), day.open()), "the calendar differs");
            case SIGNALS -> differing(PlannedDay::signals, "signals differ");
            case MODEL ->
                "%s forecasts, where %s did"
                        .formatted(
                                now.forecaster().model().id(),
                                before.forecaster().model().id());
        };
    }

    private String demand() {
        var origin = before.history().origin();
        var sold = now.history().past().stream()
                .filter(day -> day.day().isAfter(origin))
                .mapToLong(DemandDay::units)
                .sum();
        return daysOver() == 0
                ? "corrections of past days"
                : "%s sold where %s were expected, and corrections of days before"
                        .formatted(
                                Units.counted(sold, "unit"),
                                Units.plain(before.expected(
                                        origin.plusDays(1), now.history().origin())));
    }

    private String differing(Function<PlannedDay, Object> what, String differ) {
        var planned = before.history().future().stream().collect(toMap(PlannedDay::day, identity()));
        var days = now.history().future().stream()
                .filter(day ->
                        planned.containsKey(day.day()) && !what.apply(day).equals(what.apply(planned.get(day.day()))))
                .count();
        return "%s on %s to come".formatted(differ, Units.counted(days, "day"));
    }

    private long daysOver() {
        return ChronoUnit.DAYS.between(before.history().origin(), now.history().origin());
    }
}
