package io.restock.ml.panel.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.events.StockItemId;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.Grain;
import io.restock.ml.feature.ItemTraits;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.PanelItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignalComponentsTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate ORIGIN = START.plusDays(8);

    @Test
    void signals_that_go_together_become_one() {
        var panel = panel(Set.of(), i -> Map.of("warm", 10.0 + i, "sunny", 2.0 * i));
        var components = SignalComponents.fit(panel, ORIGIN, 1);

        assertThat(components.shares().getFirst()).isEqualTo(1, within(1e-12));
        // Eight days vary by √5.25 about 3.5: the last one is 3.5 / √5.25 off in each, and √2 times that in both.
        assertThat(signals(components.of(panel), 7)).containsOnlyKeys("component_1");
        assertThat(signals(components.of(panel), 7).get("component_1"))
                .isEqualTo(Math.sqrt(2) * 3.5 / Math.sqrt(5.25), within(1e-9));
    }

    @Test
    void of_two_signals_the_components_explain_one_more_and_one_less_their_correlation() {
        // Four of eight agree in sign more often than not: a correlation of one half.
        var one = List.of(1, 1, 1, 1, -1, -1, -1, -1);
        var other = List.of(1, 1, 1, -1, -1, -1, -1, 1);
        var panel = panel(Set.of(), i -> Map.of("one", (double) one.get(i % 8), "other", (double) other.get(i % 8)));

        assertThat(SignalComponents.fit(panel, ORIGIN, 9).shares())
                .satisfiesExactly(
                        share -> assertThat(share).isEqualTo(.75, within(1e-12)),
                        share -> assertThat(share).isEqualTo(.25, within(1e-12)));
    }

    @Test
    void what_comes_after_the_origin_has_no_say() {
        var calm = panel(Set.of(), i -> Map.of("warm", (double) i, "sunny", i % 3.0));
        var stormy = panel(Set.of(), i -> Map.of("warm", i < 8 ? (double) i : 999, "sunny", i < 8 ? i % 3.0 : -999));

        assertThat(signals(SignalComponents.fit(stormy, ORIGIN, 2).of(stormy), 7))
                .isEqualTo(signals(SignalComponents.fit(calm, ORIGIN, 2).of(calm), 7));
    }

    @Test
    void signals_that_are_not_known_ahead_stay_and_so_do_those_that_never_vary() {
        var panel = panel(Set.of("footfall"), i -> Map.of("warm", (double) i, "footfall", i + 1.0, "always", 3.0));

        assertThat(signals(SignalComponents.fit(panel, ORIGIN, 2).of(panel), 9))
                .containsOnlyKeys("component_1", "footfall", "always");
    }

    @Test
    void where_no_signal_is_known_no_component_is() {
        var panel = panel(Set.of(), i -> i == 9 ? Map.of() : Map.of("warm", (double) i));
        var reduced = SignalComponents.fit(panel, ORIGIN, 1).of(panel);

        assertThat(signals(reduced, 9)).isEmpty();
        assertThat(signals(
                        SignalComponents.fit(panel(Set.of(), _ -> Map.of()), ORIGIN, 1)
                                .of(panel),
                        3))
                .containsOnlyKeys("warm");
    }

    private static SortedMap<String, Double> signals(DemandPanel panel, int day) {
        return panel.items().getFirst().days().get(day).circumstances().signals();
    }

    /** Of one item over ten days, two of them after the origin. */
    private static DemandPanel panel(Set<String> hindsight, IntFunction<Map<String, Double>> signals) {
        var days = IntStream.range(0, 10)
                .mapToObj(i -> new DemandDay(
                        new PlannedDay(START.plusDays(i), 2.5, false, false, true, new TreeMap<>(signals.apply(i))), i))
                .toList();
        var tea = new PanelItem(StockItemId.parse("stock:TEA@MAIN"), ItemTraits.UNKNOWN, days);
        return new DemandPanel(Grain.DAY, hindsight, 1, List.of(tea));
    }
}
