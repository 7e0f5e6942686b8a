package io.restock.ml.feature.span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.events.StockItemId;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Grain;
import io.restock.ml.feature.ItemTraits;
import io.restock.ml.feature.ItemTraits.RevenueClass;
import io.restock.ml.feature.PlannedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Three weeks, sold 1 on the first day to 21 on the last, Sunday 29 March 2026; checked by hand. */
class SpanFeaturesTest {

    private static final LocalDate ORIGIN = LocalDate.of(2026, 3, 29);
    private static final int DAYS = 21;
    private static final float MEAN = 11;

    @Test
    void the_scale_is_an_ordinary_day() {
        assertThat(SpanFeatures.scale(plain())).isEqualTo(MEAN);
        assertThat(SpanFeatures.scale(history(i -> new DemandDay(day(i, 1, false, true), 0))))
                .isEqualTo(.2);
    }

    @Test
    void lags_count_back_from_the_origin() {
        var row = features(plain(), Span.only(1));

        assertThat(row.get("lag_1")).isEqualTo(21 / MEAN);
        assertThat(row.get("lag_2")).isEqualTo(20 / MEAN);
        assertThat(row.get("lag_14")).isEqualTo(8 / MEAN);
        assertThat(row.get("lag_28")).isNaN();
    }

    @Test
    void windows_are_the_last_days_as_many_as_there_are() {
        var row = features(plain(), Span.only(1));

        assertThat(row.get("mean_7")).isEqualTo(18 / MEAN);
        assertThat(row.get("median_7")).isEqualTo(18 / MEAN);
        assertThat(row.get("deviation_7")).isEqualTo(2 / MEAN);
        assertThat(row.get("max_7")).isEqualTo(21 / MEAN);
        assertThat(row.get("median_14")).isEqualTo(14.5f / MEAN);
        assertThat(row.get("mean_56")).isEqualTo(1).isEqualTo(row.get("mean_ever"));
        assertThat(row.get("quiet_56")).isZero();
        assertThat(row.get("since_demand")).isEqualTo(1);
    }

    @Test
    void a_season_is_a_week_so_that_mondays_resemble_mondays() {
        // the Mondays before sold 1, 8 and 15, the Tuesdays 2, 9 and 16
        assertThat(features(plain(), Span.only(1)).get("mean_of_weekday")).isEqualTo(8 / MEAN);
        assertThat(features(plain(), Span.only(2)).get("mean_of_weekday")).isEqualTo(9 / MEAN);
        assertThat(features(plain(), Span.only(1)).get("season_1")).isEqualTo(15 / MEAN);
        assertThat(features(plain(), Span.only(1)).get("season_2")).isEqualTo(8 / MEAN);
        assertThat(features(plain(), Span.only(1)).get("season_around")).isEqualTo((14 + 15 + 16) / 3f / MEAN);
    }

    @Test
    void a_span_is_the_mean_of_its_days() {
        var row = features(plain(), Span.first(7));

        assertThat(row.get("from")).isEqualTo(1);
        assertThat(row.get("length")).isEqualTo(7);
        assertThat(row.get("season_1")).isEqualTo(18 / MEAN);
        assertThat(row.get("holiday_share")).isEqualTo(1 / 7f);
        assertThat(row.get("planned_temperature_c")).isEqualTo(12);
        assertThat(row.get("weekday")).isNaN();
    }

    @Test
    void a_closed_day_tells_nothing_and_a_day_short_of_stock_counts_with_its_share() {
        // 19 days of 12, a closed one, and one that sold 6 in its first half
        var history = history(i -> i == 19
                ? new DemandDay(day(i, 2.5, false, false), 0)
                : new DemandDay(day(i, 2.5, false, true), i == 20 ? 6 : 12, i == 20 ? 12 : 0));
        var row = features(history, Span.only(1));

        assertThat(SpanFeatures.scale(history)).isEqualTo(12, within(1e-5));
        assertThat(row.get("lag_1")).isEqualTo(1, within(1e-6f));
        assertThat(row.get("lag_2")).isNaN();
        assertThat(row.get("quiet_7")).isZero();
        assertThat(row.get("out_of_stock")).isEqualTo(.5f / DAYS);
    }

    @Test
    void a_giant_order_counts_whole_so_that_trees_see_a_peak_for_what_it_is() {
        var row = features(history(i -> new DemandDay(day(i, 2.5, false, true), i == 20 ? 74_215 : 12)), Span.only(1));

        assertThat(row.get("lag_1") / row.get("lag_2")).isEqualTo(74_215 / 12f, within(1e-1f));
    }

    @Test
    void prices_are_set_against_the_mean_and_the_lowest_of_half_a_year() {
        // the first day at 4.00, twenty at 2.00; 2.50 is planned
        var row = features(history(i -> new DemandDay(day(i, i == 0 ? 4 : 2, false, true), 1)), Span.only(1));

        assertThat(row.get("planned_log_price")).isEqualTo((float) Math.log(2.5));
        assertThat(row.get("price_over_least")).isEqualTo((float) Math.log(1.25));
        assertThat(row.get("price_over_last")).isEqualTo((float) Math.log(1.25));
        assertThat(row.get("price_over_mean"))
                .isEqualTo((float) (Math.log(2.5) - (Math.log(4) + 20 * Math.log(2) + Math.log(2.5)) / 22));
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

        assertThat(features(unpriced, Span.only(1)).byName())
                .extracting("log_price", "planned_log_price", "price_over_mean", "price_over_least")
                .containsOnly(Float.NaN);
    }

    @Test
    void what_was_sold_under_promotion_is_what_is_similar_to_a_promoted_day() {
        // days 3 and 4 sold 40 under promotion, all others 4; the next day has one
        var row = features(
                history(i -> new DemandDay(day(i, 2.5, i == 3 || i == 4, true), i == 3 || i == 4 ? 40 : 4)),
                Span.only(1));
        var mean = (19 * 4 + 2 * 40) / 21f;

        assertThat(row.get("similar_mean")).isEqualTo(40 / mean, within(.01f));
        assertThat(row.get("promoted_last")).isZero();
        assertThat(row.get("promoted_share")).isEqualTo(1);
    }

    @Test
    void the_calendar_knows_the_way_to_the_holidays() {
        // Good Friday is the fifth day ahead; there was a holiday on 23 March
        var third = features(plain(), Span.only(3));
        var fifth = features(plain(), Span.only(5));
        var sixth = features(plain(), Span.only(6));

        assertThat(third.get("weekday")).isEqualTo(3);
        assertThat(third.get("holiday_share")).isZero();
        assertThat(third.get("to_holiday")).isEqualTo(2);
        assertThat(third.get("since_holiday")).isEqualTo(9);
        assertThat(fifth.get("holiday_share")).isEqualTo(1);
        assertThat(fifth.get("to_holiday")).isZero();
        assertThat(sixth.get("to_holiday")).isNaN();
        assertThat(sixth.get("since_holiday")).isEqualTo(1);
    }

    @Test
    void traits_and_signals_are_features_too() {
        var row = features(plain(), Span.only(4));

        assertThat(row.get("age")).isEqualTo(DAYS);
        assertThat(row.get("revenue_class")).isEqualTo(2);
        assertThat(row.get("demand_class")).isZero();
        assertThat(row.get("attribute_category")).isZero();
        assertThat(row.get("planned_temperature_c")).isEqualTo(24 / 2f);
        assertThat(row.get("last_temperature_c")).isEqualTo(20 / 2f);
    }

    @Test
    void every_span_has_the_same_names_and_finite_numbers_or_none() {
        var features = new SpanFeatures(schema(plain()), plain());
        var names = features.row(Span.only(1)).names();

        assertThat(names).doesNotHaveDuplicates();
        assertThat(Span.over(14)).allSatisfy(span -> {
            assertThat(features.row(span).names()).isEqualTo(names);
            assertThat(features.row(span).byName().values()).noneMatch(value -> Float.isInfinite(value));
        });
    }

    private static FeatureRow features(DemandHistory history, Span span) {
        return new SpanFeatures(schema(history), history).row(span);
    }

    private static FeatureSchema schema(DemandHistory history) {
        return FeatureSchema.of(Grain.DAY, List.of(history));
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
