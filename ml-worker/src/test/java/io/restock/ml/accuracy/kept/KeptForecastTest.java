package io.restock.ml.accuracy.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.ForecastId;
import io.restock.events.ModelRef;
import io.restock.events.QuantilePaths;
import io.restock.events.Quantity;
import io.restock.events.StockItemId;
import io.restock.ml.accuracy.kept.KeptForecast.Outlook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptForecastTest {

    private static final LocalDate THURSDAY = LocalDate.parse("2011-11-03");
    private static final StockItemId TEA = StockItemId.parse("stock:TEA-42@MAIN");

    private final KeptForecast first = kept(THURSDAY, 10);

    @Test
    void only_the_days_that_are_judged_are_kept() {
        assertThat(first.outlooks())
                .containsExactly(
                        new Outlook(1, List.of(11f), List.of(110f)), new Outlook(7, List.of(17f), List.of(170f)));
        assertThat(first.of(THURSDAY.plusDays(7))).contains(first.outlooks().getLast());
        assertThat(first.of(THURSDAY.plusDays(2))).isEmpty();
    }

    @Test
    void the_first_forecast_from_an_origin_is_the_one_that_is_judged() {
        assertThat(first.orNewer(kept(THURSDAY, 20))).isSameAs(first);
    }

    @Test
    void a_newer_origin_takes_the_place_of_the_oldest_one() {
        var newer = kept(THURSDAY.plusDays(KeptForecast.ORIGINS), 20);

        assertThat(newer.id())
                .isEqualTo(first.id())
                .isNotEqualTo(kept(THURSDAY.plusDays(1), 20).id());
        assertThat(first.orNewer(newer)).isSameAs(newer);
        assertThat(newer.orNewer(first)).isSameAs(newer);
    }

    /** Ten days; on day d the only quantile is {@code base + d}, and ten times as much for the days together. */
    private static KeptForecast kept(LocalDate origin, int base) {
        return KeptForecast.of(new ForecastIssued(
                new ForecastId("TEA-42:" + base),
                TEA,
                origin,
                Quantity.NONE,
                new QuantilePaths(List.of(.5), path(base, 1), path(base, 10)),
                new ModelRef("lstm", "a1b2"),
                "d4e5f6",
                "onnxruntime",
                base,
                false,
                Instant.EPOCH));
    }

    private static List<List<Float>> path(int base, int times) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(day -> List.of((float) times * (base + day)))
                .toList();
    }
}
