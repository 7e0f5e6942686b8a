package io.restock.ml.forecast.tree;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.PlannedDay;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** A history as rows of numbers: demand up to the origin, and what surrounds it up to the horizon. */
final class Timeline {

    private final List<PlannedDay> days;
    private final int past;
    private final Stretch demand;
    private final Stretch logPrice;
    private final Stretch promoted;

    Timeline(DemandHistory history) {
        days = Stream.concat(history.past().stream().map(DemandDay::circumstances), history.future().stream())
                .toList();
        past = history.past().size();
        demand = new Stretch(
                history.past().stream().mapToDouble(Timeline::demand).toArray());
        logPrice = row(day -> day.unitPrice() > 0 ? Math.log(day.unitPrice()) : Double.NaN);
        promoted = row(day -> day.promoted() ? 1 : 0);
    }

    /** A closed day and one without any stock tell nothing. */
    private static double demand(DemandDay day) {
        return day.open() && day.hoursOutOfStock() < 24 ? day.units() : Double.NaN;
    }

    /** Periods up to the origin, which is also the index of the first one ahead. */
    int past() {
        return past;
    }

    Stretch demand() {
        return demand;
    }

    Stretch logPrice() {
        return logPrice;
    }

    Stretch promoted() {
        return promoted;
    }

    Stretch holidays() {
        return row(day -> day.holiday() ? 1 : 0);
    }

    Stretch open() {
        return row(day -> day.open() ? 1 : 0);
    }

    Stretch signal(String name) {
        return row(day -> day.signals().getOrDefault(name, Double.NaN));
    }

    PlannedDay day(int index) {
        return days.get(index);
    }

    private Stretch row(ToDoubleFunction<PlannedDay> number) {
        return new Stretch(days.stream().mapToDouble(number).toArray());
    }
}
