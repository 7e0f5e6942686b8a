package io.restock.ml.forecast.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.Grain;
import io.restock.ml.feature.Histories;
import io.restock.ml.feature.PlannedDay;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void a_closed_day_tells_nothing() {
        // Thursday to Sunday, closed on Saturday
        var series = Series.of(Histories.history(4, 1, i -> i + 1));

        assertThat(series.demand()).containsExactly(1, 2, Double.NaN, 4);
        assertThat(series.known()).containsExactly(1, 2, 4);
    }

    @Test
    void a_day_that_ran_out_of_stock_gets_its_share_of_an_ordinary_one_and_one_without_stock_tells_nothing() {
        // 12 + 6 units in a day and a half: an ordinary day is 12
        var series = series(day(0, 12, 0), day(1, 6, 12), day(2, 0, 24));

        assertThat(series.demand()).containsExactly(12, 12, Double.NaN);
    }

    @Test
    void a_giant_order_stays_whole() {
        assertThat(series(day(0, 1, 0), day(1, 74_215, 0)).demand()).containsExactly(1, 74_215);
    }

    @Test
    void what_followed_is_the_plan_of_an_earlier_state() {
        var series = Series.of(Histories.history(7, 1, i -> i + 1)).upTo(4);

        // Monday to Thursday are known; of the three days that follow the second is a Saturday
        assertThat(series.demand()).containsExactly(1, 2, 3, 4);
        assertThat(series.ahead(3, ahead -> 10.0 * ahead)).containsExactly(10, 0, 30);
    }

    @Test
    void nothing_less_than_nothing_is_expected() {
        assertThat(SomeSeries.of(Grain.WEEK, 3).ahead(2, ahead -> 1.5 - ahead)).containsExactly(.5, 0);
    }

    private static Series series(DemandDay... days) {
        var next = new PlannedDay(SomeSeries.day(Grain.DAY, days.length), 1, false, true);
        return Series.of(SomeSeries.history(Grain.DAY, List.of(days), List.of(next)));
    }

    private static DemandDay day(int period, long units, double hoursOutOfStock) {
        return new DemandDay(new PlannedDay(SomeSeries.day(Grain.DAY, period), 1, false, true), units, hoursOutOfStock);
    }
}
