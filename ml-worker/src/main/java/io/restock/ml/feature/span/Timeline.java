package io.restock.ml.feature.span;

import static java.util.stream.Collectors.toCollection;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.ObservedDemand;
import io.restock.ml.feature.PlannedDay;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A history as rows of numbers: demand up to the origin, and what surrounds it up to the horizon. */
final class Timeline {

    private static final double HOURS = 24;

    private final List<PlannedDay> days;
    private final int past;
    private final Stretch demand;
    private final Stretch outOfStock;
    private final Stretch logPrice;
    private final Stretch promoted;
    private final Stretch holidays;
    private final Stretch open;
    private final NavigableSet<Integer> holidayPlaces;

    Timeline(DemandHistory history) {
        days = Stream.concat(history.past().stream().map(DemandDay::circumstances), history.future().stream())
                .toList();
        past = history.past().size();
        var observed = ObservedDemand.of(history.past());
        demand = new Stretch(history.past().stream()
                .mapToDouble(day -> ObservedDemand.tells(day) ? observed.whole(day) : Double.NaN)
                .toArray());
        outOfStock = new Stretch(history.past().stream()
                .mapToDouble(day -> day.hoursOutOfStock() / HOURS)
                .toArray());
        logPrice = row(day -> day.unitPrice() > 0 ? Math.log(day.unitPrice()) : Double.NaN);
        promoted = row(day -> day.promoted() ? 1 : 0);
        holidays = row(day -> day.holiday() ? 1 : 0);
        open = row(day -> day.open() ? 1 : 0);
        holidayPlaces = IntStream.range(0, days.size())
                .filter(index -> days.get(index).holiday())
                .boxed()
                .collect(toCollection(TreeSet::new));
    }

    /** Periods up to the origin, which is also the index of the first one ahead. */
    int past() {
        return past;
    }

    /** Periods up to the horizon. */
    int length() {
        return days.size();
    }

    /** A day short of stock counts with its share of an ordinary one; a closed day and one without any stock tell nothing. */
    Stretch demand() {
        return demand;
    }

    /** Shares of the hours. */
    Stretch outOfStock() {
        return outOfStock;
    }

    Stretch logPrice() {
        return logPrice;
    }

    Stretch promoted() {
        return promoted;
    }

    Stretch holidays() {
        return holidays;
    }

    /** Indices of the periods with a holiday. */
    NavigableSet<Integer> holidayPlaces() {
        return holidayPlaces;
    }

    Stretch open() {
        return open;
    }

    Stretch signal(String name) {
        return row(day -> day.signals().getOrDefault(name, Double.NaN));
    }

    /** 1 for Monday. */
    int weekday(int index) {
        return days.get(index).day().getDayOfWeek().getValue();
    }

    /** Index of the span's first period. */
    int first(Span span) {
        return past + span.from() - 1;
    }

    /** Index after the span's last period. */
    int end(Span span) {
        return past + span.to();
    }

    Stretch during(Stretch numbers, Span span) {
        return numbers.between(first(span), end(span));
    }

    private Stretch row(ToDoubleFunction<PlannedDay> number) {
        var numbers = new double[days.size()];
        Arrays.setAll(numbers, index -> number.applyAsDouble(days.get(index)));
        return new Stretch(numbers);
    }
}
