package io.restock.ml.panel;

import static java.util.Comparator.comparingLong;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Grain;
import io.restock.ml.feature.PlannedDay;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Several items, each with its demand period by period since it was first asked for, all to the same end.
 *
 * @param hindsight covariates that are not known ahead: {@link #PRICE}, which then stays what it last was, or the names of
 *     signals, which are then left out of what is planned
 * @param shortestPast periods that an item must have behind it to be part of a window
 */
public record DemandPanel(Grain grain, Set<String> hindsight, int shortestPast, List<PanelItem> items) {

    public static final String PRICE = "unit_price";

    public DemandPanel {
        hindsight = Set.copyOf(hindsight);
        items = List.copyOf(items);
    }

    /** The items that sold most units before a day, best first; of equals, the first by name. */
    public DemandPanel bestSellers(int count, LocalDate before) {
        var ranked = items.stream()
                .sorted(comparingLong((PanelItem item) -> item.unitsBefore(before))
                        .reversed()
                        .thenComparing(item -> item.item().toString()))
                .limit(count)
                .toList();
        return new DemandPanel(grain, hindsight, shortestPast, ranked);
    }

    /** Every item with enough past, at every {@code step}-th period of {@code from} to {@code until} (exclusive). */
    public List<Window> windows(LocalDate from, LocalDate until, int step) {
        return Stream.iterate(from, day -> day.isBefore(until), day -> grain.plus(day, step))
                .flatMap(this::windows)
                .toList();
    }

    /** Every item with enough past, at one day. */
    public Stream<Window> windows(LocalDate day) {
        return IntStream.range(0, items.size())
                .filter(item -> past(item, day) >= shortestPast)
                .mapToObj(item -> new Window(item, day));
    }

    /** What was known on the eve of the window, and the plan for its periods. */
    public DemandHistory history(Window window, int horizon) {
        var item = items.get(window.item());
        var known = item.days().subList(0, past(window.item(), window.firstDay()));
        var price = known.getLast().unitPrice();
        var plan = actual(window, horizon).stream()
                .map(day -> planned(day.circumstances(), price))
                .toList();
        return new DemandHistory(item.item(), grain, item.traits(), known, plan);
    }

    /** What came to pass in the window. */
    public List<DemandDay> actual(Window window, int horizon) {
        var past = past(window.item(), window.firstDay());
        return items.get(window.item()).days().subList(past, past + horizon);
    }

    public LocalDate firstDay() {
        return Collections.min(items.stream().map(PanelItem::firstDay).toList());
    }

    /** Exclusive. */
    public LocalDate end() {
        return grain.plus(items.getFirst().days().getLast().day(), 1);
    }

    public int size() {
        return items.size();
    }

    private PlannedDay planned(PlannedDay day, double lastPrice) {
        if (hindsight.isEmpty()) {
            return day;
        }
        var signals = new TreeMap<>(day.signals());
        signals.keySet().removeAll(hindsight);
        var price = hindsight.contains(PRICE) ? lastPrice : day.unitPrice();
        return new PlannedDay(day.day(), price, day.promoted(), day.holiday(), day.open(), signals);
    }

    private int past(int item, LocalDate day) {
        return grain.between(items.get(item).firstDay(), day);
    }
}
