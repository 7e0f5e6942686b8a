package io.restock.ml.accuracy;

import static io.restock.ml.feature.Histories.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.AccuracySums;
import io.restock.events.AccuracyTotal;
import io.restock.events.AccuracyTotal.Span;
import io.restock.events.StockItemId;
import io.restock.ml.accuracy.kept.KeptForecast;
import io.restock.ml.accuracy.kept.KeptForecast.Outlook;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Histories;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetDaysTest {

    private static final DemandHistory SIX_A_DAY = Histories.history(20, 1, _ -> 6);
    private static final StockItemId TEA = SIX_A_DAY.item();

    @Test
    void a_day_is_judged_alone_and_together_with_those_before_it() {
        var judged = new MetDays(SIX_A_DAY)
                .judge(List.of(forecast(ORIGIN.minusDays(7))), ORIGIN)
                .toList();

        assertThat(judged).hasSize(2).allSatisfy(total -> {
            assertThat(total.group()).isEqualTo("smooth");
            assertThat(total.daysAhead()).isEqualTo(7);
        });
        assertThat(judged.getFirst().span()).isEqualTo(Span.DAY);
        assertThat(judged.getFirst().sums().units()).isEqualTo(6);
        assertThat(judged.getFirst().sums().signedError()).isEqualTo(-2);
        assertThat(judged.getLast().span()).isEqualTo(Span.CUMULATIVE);
        assertThat(judged.getLast().sums().units()).as("closed on Saturday").isEqualTo(36);
        assertThat(judged.getLast().sums().signedError()).isEqualTo(-6);
    }

    @Test
    void where_stock_ran_out_on_the_way_only_the_day_itself_is_judged() {
        var judged = new MetDays(outOfStock(ORIGIN.minusDays(2)))
                .judge(List.of(forecast(ORIGIN.minusDays(7))), ORIGIN)
                .map(AccuracyTotal::sums)
                .toList();

        assertThat(judged.getFirst().windows()).isEqualTo(1);
        assertThat(judged.getLast()).isEqualTo(AccuracySums.CENSORED);
    }

    @Test
    void a_day_without_stock_is_not_judged() {
        assertThat(new MetDays(outOfStock(ORIGIN))
                        .judge(List.of(forecast(ORIGIN.minusDays(1))), ORIGIN)
                        .map(AccuracyTotal::sums))
                .containsOnly(AccuracySums.CENSORED);
    }

    @Test
    void a_forecast_is_judged_on_its_own_days_and_once_they_are_complete() {
        var met = new MetDays(SIX_A_DAY);

        assertThat(met.judge(List.of(forecast(ORIGIN.minusDays(6))), ORIGIN)).isEmpty();
        assertThat(met.judge(List.of(forecast(ORIGIN)), ORIGIN.plusDays(1))).isEmpty();
    }

    private static DemandHistory outOfStock(LocalDate day) {
        return new DemandHistory(
                TEA,
                SIX_A_DAY.past().stream()
                        .map(known -> known.day().equals(day)
                                ? new DemandDay(known.circumstances(), known.units(), 3)
                                : known)
                        .toList(),
                SIX_A_DAY.future());
    }

    private static KeptForecast forecast(LocalDate origin) {
        return new KeptForecast(
                "any",
                TEA,
                origin,
                List.of(.5, .9, .95),
                List.of(
                        new Outlook(1, List.of(4f, 8f, 10f), List.of(4f, 8f, 10f)),
                        new Outlook(7, List.of(4f, 8f, 10f), List.of(30f, 40f, 50f))));
    }
}
