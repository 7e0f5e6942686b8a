package io.restock.ml.panel.order;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.restock.events.LocationId;
import io.restock.events.Sku;
import io.restock.events.StockItemId;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.Grain;
import io.restock.ml.feature.ItemTraits;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.PanelItem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The order lines of one shop, to be counted as demand. A day on which nobody ordered anything is a closed day. */
public final class OrderBook {

    /** Days of a period that the shop is open. */
    public static final String OPEN_DAYS = "open_days";

    /** Different orders of the item, known afterwards only. */
    public static final String ORDERS = "orders";

    private static final LocationId SHOP = new LocationId("MAIN");

    private final List<OrderLine> lines;
    private final Set<LocalDate> open;
    private final LocalDate end;

    /** @param end exclusive */
    OrderBook(List<OrderLine> lines, LocalDate end) {
        this.lines = lines.stream().filter(line -> day(line).isBefore(end)).toList();
        this.open = this.lines.stream().map(OrderBook::day).collect(toSet());
        this.end = end;
    }

    /** @param returns where given, orders that were taken back in full within the hour do not count */
    public static OrderBook read(Path orders, Optional<Path> returns, LocalDate end) throws IOException {
        var lines = OrderFile.read(orders);
        if (returns.isPresent()) {
            lines = Cancellations.remove(lines, OrderFile.read(returns.get()));
        }
        return new OrderBook(lines, end);
    }

    /** Demand by day and item; prices are medians of a day's lines, carried forward. */
    public DemandPanel daily(int shortestPast) {
        return panel(Grain.DAY, shortestPast);
    }

    /** Demand by item and week from Monday to Sunday. */
    public DemandPanel weekly(int shortestPast) {
        return panel(Grain.WEEK, shortestPast);
    }

    private DemandPanel panel(Grain grain, int shortestPast) {
        var items = new TreeMap<>(lines.stream().collect(groupingBy(OrderLine::sku)))
                .entrySet().stream()
                        .map(sku -> new PanelItem(
                                new StockItemId(new Sku(sku.getKey()), SHOP),
                                ItemTraits.UNKNOWN,
                                periods(grain, sku.getValue())))
                        .toList();
        return new DemandPanel(grain, Set.of(DemandPanel.PRICE, ORDERS), shortestPast, items);
    }

    private List<DemandDay> periods(Grain grain, List<OrderLine> sold) {
        var byPeriod = new TreeMap<>(sold.stream().collect(groupingBy(line -> start(grain, day(line)))));
        var days = new ArrayList<DemandDay>();
        double price = 0;
        for (var start = byPeriod.firstKey(); start.isBefore(end); start = grain.plus(start, 1)) {
            var within = byPeriod.getOrDefault(start, List.of());
            price = within.isEmpty() ? price : medianPrice(within);
            var openDays = openDays(start, grain.plus(start, 1));
            var signals = grain == Grain.DAY ? new TreeMap<String, Double>() : signals(within, openDays);
            var circumstances = new PlannedDay(start, price, false, false, openDays > 0, signals);
            days.add(new DemandDay(
                    circumstances, within.stream().mapToLong(OrderLine::units).sum()));
        }
        return days;
    }

    private static SortedMap<String, Double> signals(List<OrderLine> sold, int openDays) {
        var signals = new TreeMap<String, Double>();
        signals.put(OPEN_DAYS, (double) openDays);
        signals.put(
                ORDERS, (double) sold.stream().map(OrderLine::order).distinct().count());
        return signals;
    }

    private int openDays(LocalDate from, LocalDate until) {
        return (int) from.datesUntil(until).filter(open::contains).count();
    }

    private static LocalDate start(Grain grain, LocalDate day) {
        return switch (grain) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    private static double medianPrice(List<OrderLine> lines) {
        var prices = lines.stream().mapToDouble(OrderLine::unitPrice).sorted().toArray();
        return prices[prices.length / 2];
    }

    private static LocalDate day(OrderLine line) {
        return line.time().toLocalDate();
    }
}
