package io.restock.ml.feature.encoding;

import static io.restock.ml.feature.Histories.history;
import static io.restock.ml.feature.Histories.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.StockItemId;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.PlannedDay;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemandEncoderTest {

    private static final int LAST = DemandEncoder.CONTEXT - 1;

    @Test
    void only_the_last_eight_weeks_are_read() {
        var encoded = DemandEncoder.DAILY.encode(history(100, 28, i -> i == 50 ? 9 : i < 44 ? 1000 : 3));

        assertThat(encoded.target()).hasSize(56).contains(9, 3).doesNotContain(1000);
        assertThat(encoded.target()[50 - 44]).isEqualTo(9);
    }

    @Test
    void closed_days_and_days_before_the_first_demand_are_masked() {
        var encoded = DemandEncoder.DAILY.encode(history(3, 1, i -> i + 5));

        assertThat(Arrays.copyOfRange(encoded.target(), LAST - 3, LAST + 1)).containsExactly(0, 5, 0, 7);
        assertThat(Arrays.copyOfRange(encoded.mask(), LAST - 3, LAST + 1)).containsExactly(0, 1, 0, 1);
    }

    @Test
    void an_open_day_without_demand_is_real() {
        var encoded = DemandEncoder.DAILY.encode(history(2, 1, _ -> 0));

        assertThat(encoded.mask()[LAST]).isEqualTo(1);
    }

    @Test
    void a_day_is_its_weekday_its_price_and_whether_it_is_open() {
        var encoded = DemandEncoder.DAILY.encode(history(10, 7, _ -> 1));

        assertThat(past(encoded, LAST - 1)).containsExactly(0, 0, 0, 0, 0, 1, 0, 0, 0);
        assertThat(past(encoded, LAST)).containsExactly(0, 0, 0, 0, 0, 0, 1, 0, 1);
        assertThat(future(encoded, 0)).containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 1);
        assertThat(future(encoded, 5)).containsExactly(0, 0, 0, 0, 0, 1, 0, 0, 0);
    }

    @Test
    void prices_are_read_against_their_geometric_mean() {
        var encoded = DemandEncoder.DAILY.encode(priced(0, 1, 4, 100));

        assertThat(past(encoded, LAST - 2)[7]).isEqualTo(0);
        assertThat(past(encoded, LAST - 1)[7]).isEqualTo((float) -Math.log(2));
        assertThat(past(encoded, LAST)[7]).isEqualTo((float) Math.log(2));
        assertThat(future(encoded, 0)[7]).isEqualTo(1);
    }

    @Test
    void a_giant_day_counts_as_ten_median_days() {
        var encoded = DemandEncoder.DAILY.encode(history(14, 1, i -> i == 13 ? 74_215 : 30));

        assertThat(encoded.target()[LAST]).isEqualTo(300);
    }

    @Test
    void a_slow_item_may_sell_a_hundred_in_a_day() {
        var encoded = DemandEncoder.DAILY.encode(history(14, 1, i -> i == 13 ? 74_215 : 1));

        assertThat(encoded.target()[LAST]).isEqualTo(100);
    }

    @Test
    void a_day_that_ran_out_of_stock_gets_its_share_of_an_ordinary_one() {
        // 12 + 6 units in a day and a half: an ordinary day is 12
        var encoded = DemandEncoder.DAILY.encode(outOfStock(day -> day == 0 ? 0 : 12, 12, 6));

        assertThat(Arrays.copyOfRange(encoded.target(), LAST - 1, LAST + 1)).containsExactly(12, 12);
        assertThat(Arrays.copyOfRange(encoded.mask(), LAST - 1, LAST + 1)).containsExactly(1, 1);
    }

    @Test
    void a_day_out_of_stock_throughout_is_masked() {
        var encoded = DemandEncoder.DAILY.encode(outOfStock(day -> day == 0 ? 0 : 24, 12, 0));

        assertThat(Arrays.copyOfRange(encoded.mask(), LAST - 1, LAST + 1)).containsExactly(1, 0);
    }

    @Test
    void an_item_that_never_had_stock_is_masked_altogether() {
        var encoded = DemandEncoder.DAILY.encode(outOfStock(_ -> 24, 0, 0));

        assertThat(encoded.mask()).containsOnly(0);
        assertThat(encoded.target()).containsOnly(0);
    }

    @Test
    void nothing_that_lies_outside_the_context_changes_the_digest() {
        var digest = DemandEncoder.DAILY
                .encode(history(100, 28, i -> i < 44 ? 8 : 3))
                .digest();

        assertThat(digest)
                .isEqualTo(DemandEncoder.DAILY.encode(history(100, 28, _ -> 3)).digest())
                .isNotEqualTo(DemandEncoder.DAILY
                        .encode(history(100, 28, i -> i == 44 ? 4 : 3))
                        .digest())
                .isNotEqualTo(
                        DemandEncoder.DAILY.encode(history(100, 27, _ -> 3)).digest());
    }

    @Test
    void the_digest_is_the_same_on_every_machine() {
        assertThat(DemandEncoder.DAILY.encode(history(3, 2, i -> i)).digest())
                .isEqualTo("a2fce5c3bea755839f1fdd2114b105d1d344c8d92436631fc5bda138145649b4");
    }

    private static DemandHistory priced(double... pricesThenPlanned) {
        var days = pricesThenPlanned.length - 1;
        var past = IntStream.range(0, days)
                .mapToObj(i -> new DemandDay(new PlannedDay(monday(i), pricesThenPlanned[i], false, true), 1))
                .toList();
        var future = List.of(new PlannedDay(monday(days), pricesThenPlanned[days], false, true));
        return new DemandHistory(StockItemId.parse("stock:TEA-42@MAIN"), past, future);
    }

    private static DemandHistory outOfStock(IntToDoubleFunction hours, long... units) {
        var past = IntStream.range(0, units.length)
                .mapToObj(
                        i -> new DemandDay(new PlannedDay(monday(i), 1, false, true), units[i], hours.applyAsDouble(i)))
                .toList();
        return new DemandHistory(StockItemId.parse("stock:TEA-42@MAIN"), past, plan(1));
    }

    private static LocalDate monday(int plus) {
        return LocalDate.of(2026, 3, 30).plusDays(plus);
    }

    private static float[] past(EncodedDemand encoded, int day) {
        return Arrays.copyOfRange(encoded.past(), day * 9, day * 9 + 9);
    }

    private static float[] future(EncodedDemand encoded, int day) {
        return Arrays.copyOfRange(encoded.future(), day * 9, day * 9 + 9);
    }
}
