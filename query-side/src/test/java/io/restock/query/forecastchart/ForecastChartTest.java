package io.restock.query.forecastchart;

import static io.restock.query.Samples.NOON;
import static io.restock.query.Samples.TEA;
import static io.restock.query.Samples.forecast;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.Analogy;
import io.restock.events.Analogy.Analogue;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.KnownStreams;
import io.restock.events.StockItemId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastChartTest {

    @Test
    void the_newest_forecast_replaces_the_one_before() {
        var chart = ForecastChart.of(forecast(TEA, 41)).after(forecast(TEA, 57));

        assertThat(chart.forecast()).hasToString("forecast:TEA-42:57");
        assertThat(chart.version()).isEqualTo(57);
    }

    @Test
    void an_older_one_that_comes_late_or_twice_changes_nothing() {
        var chart = ForecastChart.of(forecast(TEA, 57));
        var summary = ForecastSummary.of(forecast(TEA, 57));

        assertThat(chart.after(forecast(TEA, 41))).isSameAs(chart);
        assertThat(chart.after(forecast(TEA, 57))).isSameAs(chart);
        assertThat(summary.after(forecast(TEA, 57))).isSameAs(summary);
    }

    @Test
    void a_new_item_says_what_it_is_like_and_how_much_its_own_past_weighs() {
        var old = forecast(TEA, 41);
        var like = new Analogue(StockItemId.parse("stock:POT-7@MAIN"), 1, new KnownStreams(9, 0, 0, 0, null, NOON));
        var analogy = new Analogy(0.2, List.of(like));
        var young = new ForecastIssued(
                old.forecast(),
                old.item(),
                old.origin(),
                old.demandSoFar(),
                old.demand(),
                old.model(),
                old.featureDigest(),
                old.runtime(),
                old.knownPosition(),
                old.fallback(),
                old.occurredAt(),
                null,
                analogy,
                null);

        assertThat(ForecastChart.of(young).analogy()).isEqualTo(analogy);
        assertThat(ForecastChart.of(old).analogy()).isNull();
    }

    @Test
    void a_summary_says_the_median_over_the_whole_horizon() {
        assertThat(ForecastSummary.of(forecast(TEA, 41)).median28()).isEqualTo(6.0f);
    }
}
