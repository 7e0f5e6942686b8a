package io.restock.ml.feature.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.restock.events.StockItemId;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Grain;
import io.restock.ml.feature.ItemTraits;
import io.restock.ml.feature.PlannedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeeklyEncoderTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final DemandEncoder ENCODER =
            new DemandEncoder(4, List.of("promoted", "open", "signal:visitors", "attribute:brand=ACME"));

    @Test
    void who_does_not_read_whether_a_day_is_open_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DemandEncoder(4, List.of("promoted")))
                .withMessage("no covariate 'open' among [promoted]");
    }

    @Test
    void knows_where_open_is() {
        assertThat(ENCODER.open()).isEqualTo(1);
        assertThat(DemandEncoder.DAILY.open()).isEqualTo(8);
    }

    @Test
    void only_its_own_context_is_read() {
        assertThat(ENCODER.encode(weeks(6, _ -> 2)).target()).containsExactly(3, 4, 5, 6);
    }

    @Test
    void covariates_come_in_their_order() {
        var encoded = ENCODER.encode(weeks(4, _ -> 2));

        // The second and the fourth week are promoted, all are open; log(1 + 0) visitors
        assertThat(encoded.past()).containsExactly(0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1);
        assertThat(encoded.future()).containsExactly(0, 1, (float) Math.log(8), 1, 1, 1, (float) Math.log(8), 1);
    }

    @Test
    void weeks_before_the_first_demand_are_closed_and_masked() {
        var encoded = ENCODER.encode(weeks(1, _ -> 2));

        assertThat(encoded.mask()).containsExactly(0, 0, 0, 1);
        assertThat(encoded.past()).containsExactly(0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0, 1);
    }

    @Test
    void prices_are_remembered_beyond_the_context() {
        var encoder = new DemandEncoder(2, List.of("open", "price_over_least"));

        var encoded = encoder.encode(weeks(10, week -> week == 3 ? 1 : 4));

        assertThat(encoded.past()).containsExactly(1, (float) Math.log(4), 1, (float) Math.log(4));
    }

    @Test
    void what_another_encoder_reads_has_another_digest() {
        var history = weeks(4, _ -> 2);

        assertThat(ENCODER.encode(history).digest())
                .isNotEqualTo(
                        new DemandEncoder(4, List.of("open")).encode(history).digest());
    }

    /** Units 1, 2, 3 and so on; every other week is promoted; 7 visitors are announced for each of the two weeks to come. */
    private static DemandHistory weeks(int past, IntToDoubleFunction price) {
        var known = IntStream.range(0, past)
                .mapToObj(week -> new DemandDay(week(week, price.applyAsDouble(week), 0), week + 1L))
                .toList();
        var future = IntStream.range(past, past + 2)
                .mapToObj(week -> week(week, price.applyAsDouble(week), 7))
                .toList();
        return new DemandHistory(
                StockItemId.parse("stock:TEA-42@MAIN"),
                Grain.WEEK,
                new ItemTraits("", new TreeMap<>(Map.of("brand", "ACME"))),
                known,
                future);
    }

    private static PlannedDay week(int week, double price, double visitors) {
        var signals = new TreeMap<>(Map.of("visitors", visitors));
        return new PlannedDay(MONDAY.plusWeeks(week), price, week % 2 == 1, false, true, signals);
    }
}
