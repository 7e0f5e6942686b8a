package io.restock.ml.panel.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.events.StockItemId;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.ItemTraits;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.panel.PanelItem;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupSignalsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void rivals_are_the_other_items_of_the_location() {
        var told = told(
                item("TEA@EAST", 1, false, 2),
                item("MUG@EAST", 3, true, 4),
                item("JAR@EAST", 8, true, 8),
                item("TEA@WEST", 9, true, 2));

        assertThat(told).containsEntry("group_rivals_display", 5.5).containsEntry("group_rivals_promoted", 1.0);
    }

    @Test
    void the_chain_is_the_item_at_all_locations() {
        var told = told(item("TEA@EAST", 1, false, 2), item("TEA@WEST", 4, true, 2), item("MUG@EAST", 9, true, 2));

        assertThat(told).containsEntry("group_chain_display", 2.5).containsEntry("group_chain_promoted", .5);
    }

    @Test
    void a_price_is_told_against_those_of_the_rivals() {
        var told = told(item("TEA@EAST", 0, false, 2), item("MUG@EAST", 0, false, 4), item("JAR@EAST", 0, false, 16));

        assertThat(told.get("group_rivals_log_price")).isEqualTo(Math.log(2) - Math.log(8), within(1e-12));
        assertThat(told).doesNotContainKey("group_chain_log_price");
    }

    @Test
    void a_discount_is_told_against_the_items_own_prices() {
        var cheaper = item("MUG@EAST", 0, false, 4, 1);

        var told = told(item("TEA@EAST", 0, false, 2, 2), cheaper);

        // The mean of log 4 and log 1 is log 2
        assertThat(told.get("group_rivals_price")).isEqualTo(-Math.log(2), within(1e-12));
        assertThat(told.get("group_chain_price")).isZero();
    }

    @Test
    void who_is_alone_is_its_own_rival() {
        assertThat(told(item("TEA@EAST", 7, true, 2)))
                .containsEntry("group_rivals_display", 7.0)
                .containsEntry("group_rivals_log_price", 0.0);
    }

    @Test
    void everything_else_stays_as_it_was() {
        var item = item("TEA@EAST", 7, true, 2);

        var told = GroupSignals.addTo(List.of(item)).getFirst();

        assertThat(told.item()).isEqualTo(item.item());
        assertThat(told.days()).extracting(DemandDay::units).containsExactly(5L);
        assertThat(told.days().getFirst().circumstances().signals()).containsEntry("display", 7.0);
    }

    /** The last period of the first item. */
    private static SortedMap<String, Double> told(PanelItem... items) {
        return GroupSignals.addTo(List.of(items))
                .getFirst()
                .days()
                .getLast()
                .circumstances()
                .signals();
    }

    private static PanelItem item(String name, double display, boolean promoted, double... prices) {
        var signals = new TreeMap<String, Double>();
        signals.put("display", display);
        return new PanelItem(
                StockItemId.parse("stock:" + name),
                ItemTraits.UNKNOWN,
                IntStream.range(0, prices.length)
                        .mapToObj(i -> new PlannedDay(MONDAY.plusWeeks(i), prices[i], promoted, false, true, signals))
                        .map(day -> new DemandDay(day, 5))
                        .toList());
    }
}
