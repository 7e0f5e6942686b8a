package io.restock.query.demandchart;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.restock.events.ShopTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The last {@value #KEPT} days on which anything happened, by day. Stored as one line of text: they are written whole with
 * every sale, and as documents they would be a hundred times the work.
 */
record DemandDays(List<DemandOfDay> days) {

    static final int KEPT = 120;
    static final DemandDays NONE = new DemandDays(List.of());

    private static final String BETWEEN = ";";
    private static final double SECONDS_AN_HOUR = 3600;

    @JsonCreator
    static DemandDays parse(String text) {
        return text.isEmpty()
                ? NONE
                : new DemandDays(Stream.of(text.split(BETWEEN, -1))
                        .map(DemandOfDay::parse)
                        .toList());
    }

    @Override
    @JsonValue
    public String toString() {
        return days.stream().map(DemandOfDay::toString).collect(Collectors.joining(BETWEEN));
    }

    /** Changes one day, which may be new; a day before those that are kept stays forgotten. */
    DemandDays with(LocalDate day, UnaryOperator<DemandOfDay> change) {
        var later = days.size();
        while (later > 0 && days.get(later - 1).day().isAfter(day)) {
            later--;
        }
        if (later == 0) {
            return days.size() == KEPT ? this : inserted(0, change.apply(DemandOfDay.none(day, 0)));
        }
        var nearest = days.get(later - 1);
        return nearest.day().equals(day)
                ? replaced(later - 1, change.apply(nearest))
                : inserted(later, change.apply(DemandOfDay.none(day, nearest.onHand())));
    }

    /** The newest day ends, so far, with what is on hand now. */
    DemandDays endingWith(long onHand) {
        return replaced(days.size() - 1, days.getLast().endingWith(onHand));
    }

    /** Spreads the hours of a stock-out over its days. */
    DemandDays outOfStock(ShopTime from, ShopTime to) {
        var changed = this;
        var begin = from.local();
        while (begin.isBefore(to.local())) {
            var midnight = begin.toLocalDate().plusDays(1).atStartOfDay().atOffset(begin.getOffset());
            var end = Stream.of(midnight, to.local())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            var hours = Duration.between(begin, end).toSeconds() / SECONDS_AN_HOUR;
            changed = changed.with(begin.toLocalDate(), day -> day.plusHours(hours));
            begin = midnight;
        }
        return changed;
    }

    private DemandDays replaced(int index, DemandOfDay day) {
        var changed = new ArrayList<>(days);
        changed.set(index, day);
        return new DemandDays(changed);
    }

    private DemandDays inserted(int index, DemandOfDay day) {
        var changed = new ArrayList<>(days);
        changed.add(index, day);
        return new DemandDays(changed.size() > KEPT ? changed.subList(1, changed.size()) : changed);
    }
}
