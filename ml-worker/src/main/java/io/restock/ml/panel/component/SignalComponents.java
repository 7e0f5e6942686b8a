package io.restock.ml.panel.component;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.PanelItem;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The first principal components of a panel's signals (Hotelling 1933, doi:10.1037/h0071325), in the place of the signals:
 * named {@code component_1} and so on, the one that explains most first. They are fitted on periods before an origin alone, each signal
 * standardised by its mean and deviation there. Signals that are not known ahead stay as they are.
 */
public final class SignalComponents {

    private static final String NAME = "component_";

    private final List<StandardSignal> signals;
    private final List<Component> components;

    private SignalComponents(List<StandardSignal> signals, List<Component> components) {
        this.signals = signals;
        this.components = components;
    }

    /** @param count at most; there are never more than signals that vary */
    public static SignalComponents fit(DemandPanel panel, LocalDate before, int count) {
        var past = panel.items().stream()
                .flatMap(item -> item.days().stream())
                .filter(day -> day.day().isBefore(before))
                .map(day -> day.circumstances().signals())
                .toList();
        var signals = StandardSignal.of(past).stream()
                .filter(signal -> !panel.hindsight().contains(signal.name()))
                .toList();
        var rows = past.stream().map(said -> standardised(signals, said)).toList();
        return new SignalComponents(signals, Component.of(rows, signals.size(), count));
    }

    /** The share of the signals' variance that each component explains. */
    public List<Double> shares() {
        return components.stream().map(Component::share).toList();
    }

    /** The panel with the components, in all its periods. */
    public DemandPanel of(DemandPanel panel) {
        return new DemandPanel(
                panel.grain(),
                panel.hindsight(),
                panel.shortestPast(),
                panel.items().stream()
                        .map(item -> new PanelItem(
                                item.item(),
                                item.traits(),
                                item.days().stream().map(this::of).toList()))
                        .toList());
    }

    private DemandDay of(DemandDay day) {
        var around = day.circumstances();
        return new DemandDay(
                new PlannedDay(
                        around.day(),
                        around.unitPrice(),
                        around.promoted(),
                        around.holiday(),
                        around.open(),
                        of(around.signals())),
                day.units(),
                day.hoursOutOfStock());
    }

    /** Nothing is known of the components where none of their signals is. */
    private SortedMap<String, Double> of(SortedMap<String, Double> said) {
        var reduced = new TreeMap<>(said);
        signals.forEach(signal -> reduced.remove(signal.name()));
        if (reduced.size() < said.size()) {
            var row = standardised(signals, said);
            IntStream.range(0, components.size())
                    .forEach(i -> reduced.put(NAME + (i + 1), components.get(i).of(row)));
        }
        return reduced;
    }

    private static double[] standardised(List<StandardSignal> signals, SortedMap<String, Double> said) {
        return signals.stream().mapToDouble(signal -> signal.of(said)).toArray();
    }
}
