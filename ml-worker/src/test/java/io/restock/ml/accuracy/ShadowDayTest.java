package io.restock.ml.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.AccuracyTotal;
import io.restock.events.LocationId;
import io.restock.events.ModelRef;
import io.restock.events.QuantilePaths;
import io.restock.ml.accuracy.kept.KeptForecast;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Histories;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tea that sold 7 units on each day up to Sunday, the day that is measured. */
class ShadowDayTest {

    private static final DemandHistory TEA = Histories.history(60, 1, _ -> 7);
    private static final LocalDate SUNDAY = Histories.ORIGIN;
    private static final LocationId MAIN = new LocationId("MAIN");
    private static final ModelRef SHADOW = new ModelRef("shadow", "b2");
    private static final ModelRef CHAMPION = new ModelRef("champion", "a1");

    private final ShadowDay day = new ShadowDay(SUNDAY);

    @Test
    void only_windows_that_both_forecast_are_judged() {
        day.add(
                TEA,
                List.of(said(SUNDAY.minusDays(1), 5)),
                List.of(said(SUNDAY.minusDays(1), 10), said(SUNDAY.minusDays(7), 99)));

        var fact = day.fact(MAIN, SHADOW, CHAMPION, Instant.EPOCH).orElseThrow();

        assertThat(fact.model()).isEqualTo(SHADOW);
        assertThat(fact.champion()).isEqualTo(CHAMPION);
        assertThat(over(fact.totals()).sums().absoluteError()).isEqualTo(2);
        assertThat(over(fact.championTotals()).sums().absoluteError()).isEqualTo(3);
        assertThat(fact.championTotals()).extracting(AccuracyTotal::daysAhead).containsOnly(1);
    }

    @Test
    void nothing_is_told_where_the_champion_forecast_nothing_of_the_same() {
        day.add(TEA, List.of(said(SUNDAY.minusDays(1), 5)), List.of());

        assertThat(day.fact(MAIN, SHADOW, CHAMPION, Instant.EPOCH)).isEmpty();
    }

    private static AccuracyTotal over(List<AccuracyTotal> totals) {
        return totals.stream()
                .filter(total -> total.group().equals(AccuracyTotal.ALL))
                .findFirst()
                .orElseThrow();
    }

    private static KeptForecast said(LocalDate origin, float units) {
        var row = List.of(units, units, units);
        var days = List.of(row, row, row, row, row, row, row);
        return KeptForecast.of(TEA.item(), origin, new QuantilePaths(List.of(.5, .9, .95), days, days));
    }
}
