package io.restock.ml.panel;

import io.restock.events.LocationId;
import io.restock.events.Sku;
import io.restock.events.StockItemId;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.Grain;
import io.restock.ml.feature.ItemTraits;
import io.restock.ml.feature.PlannedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/** Panels that start on Monday, 1 January 2024. */
public final class SomePanels {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private SomePanels() {}

    /** Items that are always for sale, at 2.50, from the first period on; their units by item and period. */
    public static DemandPanel steady(Grain grain, int items, int periods, IntBinaryOperator units) {
        return new DemandPanel(
                grain,
                Set.of(),
                1,
                IntStream.range(0, items)
                        .mapToObj(item -> item(
                                item,
                                ItemTraits.UNKNOWN,
                                IntStream.range(0, periods)
                                        .mapToObj(period -> new DemandDay(
                                                new PlannedDay(day(grain, period), 2.5, false, true),
                                                units.applyAsInt(item, period)))
                                        .toList()))
                        .toList());
    }

    /** Six items of two brands with prices, promotions, closed periods, and temperatures that are known every other time. */
    public static DemandPanel lively(Grain grain, int periods) {
        return new DemandPanel(
                grain,
                Set.of(),
                20,
                IntStream.range(0, 6)
                        .mapToObj(item -> item(
                                item,
                                new ItemTraits("tea", new TreeMap<>(Map.of("brand", item % 2 == 0 ? "A" : "B"))),
                                IntStream.range(0, periods)
                                        .mapToObj(period -> lively(item, day(grain, period), period))
                                        .toList()))
                        .toList());
    }

    public static LocalDate day(Grain grain, int period) {
        return grain.plus(START, period);
    }

    private static DemandDay lively(int item, LocalDate day, int period) {
        var promoted = (period + item) % 9 == 0;
        var open = period % 7 != 5;
        var signals = new TreeMap<String, Double>();
        if (period % 2 == 0) {
            signals.put("temperature_c", 10 + 10 * Math.sin(period / 8.0));
        }
        var units =
                (item + 1L) * (1 + period % 7) * (promoted ? 2 : 1) + Math.floorMod(period * 7919 + item * 104_729, 5);
        return new DemandDay(new PlannedDay(day, promoted ? 2 : 2.5, promoted, false, open, signals), open ? units : 0);
    }

    private static PanelItem item(int item, ItemTraits traits, List<DemandDay> days) {
        return new PanelItem(new StockItemId(new Sku("ITEM-" + item), new LocationId("MAIN")), traits, days);
    }
}
