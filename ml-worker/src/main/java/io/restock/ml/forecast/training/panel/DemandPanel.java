package io.restock.ml.forecast.training.panel;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Map.Entry.comparingByKey;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toSet;

import io.restock.events.LocationId;
import io.restock.events.Sku;
import io.restock.events.StockItemId;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.training.OrderFile;
import io.restock.ml.training.OrderLine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The best sellers of a shop, each with its demand day by day since it was first asked for. */
public final class DemandPanel {

    private static final LocationId SHOP = new LocationId("MAIN");

    /** Fewer days of past than this tell a model nothing to learn from. */
    private static final int SHORTEST_PAST = 29;

    private final List<StockItemId> items = new ArrayList<>();
    private final List<List<DemandDay>> days = new ArrayList<>();

    /** A day on which nobody ordered anything is a closed day. Prices are medians of a day's lines, carried forward. */
    DemandPanel(List<OrderLine> lines, Split split) {
        var within =
                lines.stream().filter(line -> day(line).isBefore(split.end())).toList();
        var open = within.stream().map(DemandPanel::day).collect(toSet());
        var bySku = within.stream().collect(groupingBy(OrderLine::sku));
        bestSellers(within, split).forEach(sku -> {
            items.add(new StockItemId(new Sku(sku), SHOP));
            days.add(days(bySku.getOrDefault(sku, List.of()), open, split.end()));
        });
    }

    /** @param returns where given, orders that were taken back in full within the hour do not count */
    public static DemandPanel read(Path orders, Optional<Path> returns, Split split) throws IOException {
        var lines = OrderFile.read(orders);
        if (returns.isPresent()) {
            lines = Cancellations.remove(lines, OrderFile.read(returns.get()));
        }
        return new DemandPanel(lines, split);
    }

    /** Every item with enough past, at every {@code step}-th day of {@code from} to {@code until} (exclusive). */
    public List<Window> windows(LocalDate from, LocalDate until, int step) {
        return IntStream.iterate(0, days -> days < DAYS.between(from, until), days -> days + step)
                .mapToObj(from::plusDays)
                .flatMap(day -> IntStream.range(0, items.size())
                        .filter(item -> past(item, day) >= SHORTEST_PAST)
                        .mapToObj(item -> new Window(item, day)))
                .toList();
    }

    /** What was known on the eve of the window, and the plan for its days; a price stays what it last was. */
    public DemandHistory history(Window window, int horizon) {
        var known = days.get(window.item()).subList(0, past(window.item(), window.firstDay()));
        var price = known.getLast().unitPrice();
        var plan = actual(window, horizon).stream()
                .map(day -> new PlannedDay(day.day(), price, day.promoted(), day.open()))
                .toList();
        return new DemandHistory(items.get(window.item()), known, plan);
    }

    /** What came to pass in the window. */
    public List<DemandDay> actual(Window window, int horizon) {
        var past = past(window.item(), window.firstDay());
        return days.get(window.item()).subList(past, past + horizon);
    }

    public LocalDate firstDay() {
        return days.stream()
                .map(item -> item.getFirst().day())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    public int size() {
        return items.size();
    }

    private int past(int item, LocalDate day) {
        return (int) DAYS.between(days.get(item).getFirst().day(), day);
    }

    private static Stream<String> bestSellers(List<OrderLine> lines, Split split) {
        return lines.stream()
                .filter(line -> day(line).isBefore(split.validation()))
                .collect(groupingBy(OrderLine::sku, summingLong(OrderLine::units)))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(comparingByKey()))
                .limit(split.bestSellers())
                .map(Map.Entry::getKey);
    }

    private static List<DemandDay> days(List<OrderLine> lines, Set<LocalDate> open, LocalDate end) {
        var byDay = lines.stream().collect(groupingBy(DemandPanel::day));
        var days = new ArrayList<DemandDay>();
        double price = 0;
        for (var day = Collections.min(byDay.keySet()); day.isBefore(end); day = day.plusDays(1)) {
            var sold = byDay.getOrDefault(day, List.of());
            price = sold.isEmpty() ? price : medianPrice(sold);
            var units = sold.stream().mapToLong(OrderLine::units).sum();
            days.add(new DemandDay(new PlannedDay(day, price, false, open.contains(day)), units));
        }
        return List.copyOf(days);
    }

    private static double medianPrice(List<OrderLine> lines) {
        var prices = lines.stream().mapToDouble(OrderLine::unitPrice).sorted().toArray();
        return prices[prices.length / 2];
    }

    private static LocalDate day(OrderLine line) {
        return line.time().toLocalDate();
    }
}
