package io.restock.query.forecastchart;

import static io.restock.query.Samples.TEA;
import static io.restock.query.Samples.forecast;
import static org.assertj.core.api.Assertions.assertThat;

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
    void a_summary_says_the_median_over_the_whole_horizon() {
        assertThat(ForecastSummary.of(forecast(TEA, 41)).median28()).isEqualTo(6.0f);
    }
}
