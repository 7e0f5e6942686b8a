package io.restock.ml.panel.file;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.restock.events.StockItemId;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.panel.PanelItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Tells each item what its group does: the same SKU at all locations ({@code group_chain_...}), and the other SKUs at its
 * location ({@code group_rivals_...}), by discount against the item's own prices of half a year, promotion, and any
 * signal. For panels whose prices are known ahead.
 */
final class GroupSignals {

    private static final int PRICE_MEMORY = 26;
    private static final String CHAIN = "group_chain_";
    private static final String RIVALS = "group_rivals_";

    private final Map<String, ToDoubleFunction<Cell>> measures = new TreeMap<>();
    private final List<Cell> cells;
    private final Map<String, Map<String, Double>> means = new TreeMap<>();
    private final Map<String, Long> counts;

    private GroupSignals(List<Cell> cells) {
        this.cells = cells;
        measures.put("log_price", Cell::logPrice);
        measures.put("price", Cell::priceOverMean);
        measures.put("promoted", cell -> cell.day().promoted() ? 1 : 0);
        cells.getFirst()
                .day()
                .signals()
                .keySet()
                .forEach(name -> measures.put(name, cell -> cell.day().signals().getOrDefault(name, 0.0)));
        measures.forEach((name, measure) -> {
            means.put(CHAIN + name, meanBy(Cell::chain, measure));
            means.put(RIVALS + name, meanBy(Cell::rivals, measure));
        });
        counts = cells.stream().collect(groupingBy(Cell::rivals, counting()));
    }

    static List<PanelItem> addTo(List<PanelItem> items) {
        var cells = items.stream().map(GroupSignals::cells).toList();
        var signals = new GroupSignals(cells.stream().flatMap(List::stream).toList());
        var told = new ArrayList<PanelItem>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var days = new ArrayList<DemandDay>();
            for (int day = 0; day < item.days().size(); day++) {
                var known = item.days().get(day);
                days.add(new DemandDay(signals.tell(cells.get(i).get(day)), known.units(), known.hoursOutOfStock()));
            }
            told.add(new PanelItem(item.item(), item.traits(), days));
        }
        return told;
    }

    private record Cell(StockItemId item, PlannedDay day, double logPrice, double priceOverMean) {

        String chain() {
            return key(item.sku().value(), day.day());
        }

        String rivals() {
            return key(item.location().toString(), day.day());
        }

        private static String key(String group, LocalDate day) {
            return group + "@" + day;
        }
    }

    private PlannedDay tell(Cell cell) {
        var day = cell.day();
        var signals = new TreeMap<>(day.signals());
        measures.forEach((name, measure) -> {
            var own = measure.applyAsDouble(cell);
            var chain = means.getOrDefault(CHAIN + name, Map.of()).getOrDefault(cell.chain(), own);
            var all = means.getOrDefault(RIVALS + name, Map.of()).getOrDefault(cell.rivals(), own);
            var rivals = counts.getOrDefault(cell.rivals(), 1L);
            var others = rivals > 1 ? (all * rivals - own) / (rivals - 1) : own;
            if (name.equals("log_price")) {
                signals.put(RIVALS + name, own - others);
            } else {
                signals.put(CHAIN + name, chain);
                signals.put(RIVALS + name, others);
            }
        });
        return new PlannedDay(day.day(), day.unitPrice(), day.promoted(), day.holiday(), day.open(), signals);
    }

    private Map<String, Double> meanBy(Function<Cell, String> group, ToDoubleFunction<Cell> measure) {
        return cells.stream().collect(groupingBy(group, averagingDouble(measure)));
    }

    private static List<Cell> cells(PanelItem item) {
        var prices = item.days().stream()
                .mapToDouble(day -> day.unitPrice() > 0 ? Math.log(day.unitPrice()) : 0)
                .toArray();
        var cells = new ArrayList<Cell>();
        for (int day = 0; day < prices.length; day++) {
            double sum = 0;
            var from = Math.max(0, day - PRICE_MEMORY + 1);
            for (int then = from; then <= day; then++) {
                sum += prices[then];
            }
            var circumstances = item.days().get(day).circumstances();
            cells.add(new Cell(item.item(), circumstances, prices[day], prices[day] - sum / (day - from + 1)));
        }
        return cells;
    }
}
