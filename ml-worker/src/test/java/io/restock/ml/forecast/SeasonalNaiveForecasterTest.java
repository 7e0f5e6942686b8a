package io.restock.ml.forecast;

import static io.restock.ml.feature.Histories.history;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.events.QuantilePaths;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.PlannedDay;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeasonalNaiveForecasterTest implements DemandForecasterContract {

    private static final QuantileLevels LEVELS = new QuantileLevels(List.of(.25, .5, .75));

    @Override
    public DemandForecaster forecaster() {
        return new SeasonalNaiveForecaster(QuantileLevels.STANDARD);
    }

    @Test
    void a_week_that_repeats_is_certain() {
        // Monday to Sunday 0 1 2 3 4 closed 6
        var paths = forecast(history(70, 8, i -> i % 7));

        assertThat(paths.daily())
                .containsExactly(
                        certain(0), certain(1), certain(2), certain(3), certain(4), certain(0), certain(6), certain(0));
        assertThat(paths.cumulative())
                .containsExactly(
                        certain(0),
                        certain(1),
                        certain(3),
                        certain(6),
                        certain(10),
                        certain(10),
                        certain(16),
                        certain(16));
    }

    @Test
    void a_day_is_as_uncertain_as_it_was_from_one_week_to_the_next() {
        // 10 on every open day of one week, 20 of the next: five weeks were 10 above the one before, four 10 below
        var paths = forecast(history(70, 1, i -> (i / 7) % 2 == 0 ? 10 : 20));

        assertThat(paths.daily().getFirst()).containsExactly(10f, 30f, 30f);
    }

    @Test
    void a_sum_is_as_uncertain_as_sums_were() {
        // Each day is 10 above or below its last week's, but two in a row make up for each other
        var paths = forecast(history(70, 2, i -> i % 2 == 0 ? 10 : 20));

        assertThat(paths.daily().getFirst()).startsWith(10f).endsWith(30f);
        assertThat(paths.cumulative().getLast()).containsExactly(30f, 30f, 30f);
    }

    @Test
    void a_sum_of_more_days_than_were_ever_seen_grows_uncertain_with_their_root() {
        // 21 days of past show the errors of up to 4 days ahead eight times or more
        var paths = forecast(history(21, 28, i -> i % 2 == 0 ? 10 : 20));
        var narrow = width(paths.cumulative().get(13));
        var wide = width(paths.cumulative().get(27));

        assertThat(wide / narrow).isCloseTo(Math.sqrt(2), within(1e-6));
    }

    @Test
    void a_day_out_of_stock_counts_as_the_last_of_its_weekday() {
        var whole = history(70, 7, _ -> 10);
        var past = new ArrayList<>(whole.past());
        var monday = past.get(63);
        past.set(63, new DemandDay(new PlannedDay(monday.day(), 2.5, false, true), 1, 20));

        var paths = forecast(new DemandHistory(whole.item(), past, whole.future()));

        assertThat(paths).isEqualTo(forecast(whole));
    }

    @Test
    void an_item_that_is_too_young_sells_its_mean_with_poisson_uncertainty() {
        // Thursday 2, Friday 4, Saturday closed, Sunday 9
        var paths = forecast(history(4, 2, i -> List.of(2, 4, 0, 9).get(i)));

        assertThat(paths.daily().getFirst()).containsExactly(3f, 5f, 6f);
        assertThat(paths.cumulative().getLast()).containsExactly(8f, 10f, 12f);
    }

    private static double width(List<Float> quantiles) {
        return (double) quantiles.getLast() - quantiles.getFirst();
    }

    private static QuantilePaths forecast(DemandHistory history) {
        return new SeasonalNaiveForecaster(LEVELS)
                .forecast(List.of(history))
                .getFirst()
                .paths();
    }

    private static List<Float> certain(float units) {
        return List.of(units, units, units);
    }
}
