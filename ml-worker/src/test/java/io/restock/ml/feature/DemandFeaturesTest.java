package io.restock.ml.feature;

import static java.lang.Float.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.events.StockItemId;
import io.restock.ml.feature.ItemTraits.RevenueClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Three weeks, sold 1 on the first day to 21 on the last, Sunday 29 March 2026; checked by hand. */
class DemandFeaturesTest {

    private static final LocalDate ORIGIN = LocalDate.of(2026, 3, 29);
    private static final int DAYS = 21;

    @Test
    void lags_count_back_from_the_origin() {
        var row = DemandFeatures.of(plain(), 1);

        assertThat(row.day()).isEqualTo(ORIGIN.plusDays(1));
        assertThat(row.get("lag_1")).isEqualTo(21);
        assertThat(row.get("lag_2")).isEqualTo(20);
        assertThat(row.get("lag_14")).isEqualTo(8);
        assertThat(row.get("lag_28")).isNaN();
    }

    @Test
    void windows_are_the_last_days_as_many_as_there_are() {
        var row = DemandFeatures.of(plain(), 1);

        assertThat(row.get("mean_7")).isEqualTo(18);
        assertThat(row.get("median_7")).isEqualTo(18);
        assertThat(row.get("deviation_7")).isEqualTo(2);
        assertThat(row.get("max_7")).isEqualTo(21);
        assertThat(row.get("median_14")).isEqualTo(14.5f);
        assertThat(row.get("mean_56")).isEqualTo(11).isEqualTo(row.get("mean_all"));
        assertThat(row.get("share_of_zero_56")).isZero();
    }

    @Test
    void a_season_is_a_week_so_that_mondays_resemble_mondays() {
        // the Mondays before sold 1, 8 and 15, the Tuesdays 2, 9 and 16
        assertThat(DemandFeatures.of(plain(), 1).get("season_mean")).isEqualTo(8);
        assertThat(DemandFeatures.of(plain(), 2).get("season_mean")).isEqualTo(9);
        assertThat(DemandFeatures.of(plain(), 8).get("season_mean")).isEqualTo(8);
    }

    @Test
    void a_closed_day_tells_nothing_and_a_day_short_of_stock_counts_with_its_share() {
        // 19 days of 12, a closed one, and one that sold 6 in its first half
        var row = DemandFeatures.of(
                history(i -> i == 19
                        ? new DemandDay(day(i, 2.5, false, false), 0)
                        : new DemandDay(day(i, 2.5, false, true), i == 20 ? 6 : 12, i == 20 ? 12 : 0)),
                1);

        assertThat(row.get("lag_1")).isEqualTo(12, within(1e-5f));
        assertThat(row.get("lag_2")).isNaN();
        assertThat(row.get("mean_7")).isEqualTo(12, within(1e-5f));
        assertThat(row.get("share_of_zero_7")).isZero();
    }

    @Test
    void prices_are_set_against_the_mean_and_the_lowest_of_half_a_year() {
        // 20 days at 2.00 and one at 4.00, mean 44 / 21; 2.50 is planned
        var row = DemandFeatures.of(history(i -> new DemandDay(day(i, i == 0 ? 4 : 2, false, true), 1)), 1);

        assertThat(row.get("price")).isEqualTo(2.5f);
        assertThat(row.get("price_to_min")).isEqualTo(1.25f);
        assertThat(row.get("price_to_mean")).isEqualTo((float) (2.5 * 21 / 44));
    }

    @Test
    void a_price_that_nobody_knows_is_unknown() {
        var unpriced = new DemandHistory(
                StockItemId.parse("stock:TEA-42@MAIN"),
                IntStream.range(0, DAYS)
                        .mapToObj(i -> new DemandDay(day(i, 0, false, true), 1))
                        .toList(),
                IntStream.range(DAYS, DAYS + 2)
                        .mapToObj(i -> day(i, 0, false, true))
                        .toList());

        assertThat(DemandFeatures.of(unpriced, 1).of(List.of("price", "price_to_mean", "price_to_min")))
                .containsExactly(NaN, NaN, NaN);
    }

    @Test
    void promotions_tell_what_they_did_before() {
        // days 3 and 4 sold 4 and 5 under promotion; the next day has one
        var row = DemandFeatures.of(history(i -> new DemandDay(day(i, 2.5, i == 3 || i == 4, true), i + 1)), 1);

        assertThat(row.get("promoted_mean")).isEqualTo(4.5f);
        assertThat(row.get("promoted_now")).isZero();
        assertThat(row.get("promoted")).isEqualTo(1);
        assertThat(DemandFeatures.of(plain(), 1).get("promoted_mean")).isNaN();
    }

    @Test
    void the_calendar_knows_the_way_to_the_holidays() {
        // Good Friday is the fifth day ahead; there was a holiday on 23 March
        var third = DemandFeatures.of(plain(), 3);
        var fifth = DemandFeatures.of(plain(), 5);
        var sixth = DemandFeatures.of(plain(), 6);

        assertThat(third.get("weekday")).isEqualTo(3);
        assertThat(third.get("holiday")).isZero();
        assertThat(third.get("days_to_holiday")).isEqualTo(2);
        assertThat(third.get("days_since_holiday")).isEqualTo(9);
        assertThat(fifth.get("holiday")).isEqualTo(1);
        assertThat(fifth.get("days_to_holiday")).isZero();
        assertThat(sixth.get("days_to_holiday")).isNaN();
        assertThat(sixth.get("days_since_holiday")).isEqualTo(1);
    }

    @Test
    void traits_and_signals_are_features_too() {
        var row = DemandFeatures.of(plain(), 4);

        assertThat(row.get("age")).isEqualTo(100 + 4);
        assertThat(row.get("revenue_class")).isEqualTo(2);
        assertThat(row.get("signal_temperature_c")).isEqualTo(24 / 2f);
        assertThat(row.get("signal_unheard_of")).isNaN();
        assertThat(row.get("ahead")).isEqualTo(4);
        assertThat(row.get("open")).isEqualTo(1);
    }

    @Test
    void every_row_has_the_same_names_and_finite_numbers_or_none() {
        var rows = DemandFeatures.of(plain());

        assertThat(rows).hasSize(14).allSatisfy(row -> {
            assertThat(row.values().keySet())
                    .containsExactlyElementsOf(rows.getFirst().values().keySet());
            assertThat(row.values().values()).noneMatch(value -> Float.isInfinite(value));
        });
    }

    private static DemandHistory plain() {
        return history(i -> new DemandDay(day(i, 2.5, false, true), i + 1));
    }

    private static DemandHistory history(IntFunction<DemandDay> days) {
        return new DemandHistory(
                StockItemId.parse("stock:TEA-42@MAIN"),
                Grain.DAY,
                new ItemTraits("drinks", new TreeMap<>(), RevenueClass.B, ORIGIN.minusDays(100)),
                IntStream.range(0, DAYS).mapToObj(days).toList(),
                IntStream.range(DAYS, DAYS + 14)
                        .mapToObj(i -> day(i, 2.5, true, true))
                        .toList());
    }

    /** @param i 0 for the first day, Monday 9 March */
    private static PlannedDay day(int i, double price, boolean promoted, boolean open) {
        var day = ORIGIN.minusDays(DAYS - 1L).plusDays(i);
        var holiday = day.equals(LocalDate.of(2026, 3, 23)) || day.equals(LocalDate.of(2026, 4, 3));
        return new PlannedDay(day, price, promoted, holiday, open, new TreeMap<>(Map.of("temperature_c", i / 2.0)));
    }
}
