package io.restock.ml.feature;

import static io.restock.ml.feature.Histories.history;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.ml.feature.ItemTraits.RevenueClass;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HistoryDigestTest {

    private static final DemandHistory PLAIN = history(3, 2, i -> i);

    @Test
    void the_digest_is_the_same_on_every_machine() {
        assertThat(HistoryDigest.of(PLAIN))
                .isEqualTo("8c9d8523ad9f2081d06f6bd51abd9006ac87ad266afffc7a333e5a29b34eb456");
    }

    @Test
    void whatever_a_history_says_is_in_it() {
        var digest = HistoryDigest.of(PLAIN);

        assertThat(HistoryDigest.of(history(3, 2, i -> i))).isEqualTo(digest);
        assertThat(HistoryDigest.of(history(3, 2, i -> i + 1))).isNotEqualTo(digest);
        assertThat(HistoryDigest.of(history(4, 2, i -> i))).isNotEqualTo(digest);
        assertThat(HistoryDigest.of(history(3, 3, i -> i))).isNotEqualTo(digest);
        assertThat(HistoryDigest.of(with(PLAIN.traits(), signal(1)))).isNotEqualTo(digest);
        assertThat(HistoryDigest.of(with(PLAIN.traits(), signal(1))))
                .isNotEqualTo(HistoryDigest.of(with(PLAIN.traits(), signal(Math.nextUp(1)))));
        assertThat(HistoryDigest.of(with(
                        new ItemTraits("", new TreeMap<>(), RevenueClass.A, null),
                        PLAIN.future().getFirst())))
                .isNotEqualTo(HistoryDigest.of(with(
                        new ItemTraits("", new TreeMap<>(), null, Histories.ORIGIN),
                        PLAIN.future().getFirst())));
    }

    private static PlannedDay signal(double value) {
        return new PlannedDay(
                Histories.ORIGIN.plusDays(1), 2.5, false, true, true, new TreeMap<>(Map.of("rain_mm", value)));
    }

    private static DemandHistory with(ItemTraits traits, PlannedDay first) {
        return new DemandHistory(
                PLAIN.item(),
                PLAIN.grain(),
                traits,
                PLAIN.past(),
                List.of(first, PLAIN.future().getLast()));
    }
}
