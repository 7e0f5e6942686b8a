package io.restock.ml.forecast.attribution;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.ItemTraits;
import io.restock.ml.feature.PlannedDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Versions of a history in which no weekday is like itself, or in which the last weeks are older ones. */
final class NeutralWeeks {

    /** One for each way round the week. */
    static final int VERSIONS = 7;

    private static final int WEEK = 7;
    private static final int RECENT = 28;

    private final int olderBlocks;
    private final Map<DayOfWeek, Boolean> regularlyOpen;

    NeutralWeeks(DemandHistory history) {
        this.olderBlocks = (history.past().size() - 2 * RECENT) / WEEK;
        this.regularlyOpen = Stream.concat(
                        history.past().stream().map(DemandDay::circumstances), history.future().stream())
                .filter(day -> !day.holiday())
                .collect(groupingBy(
                        day -> day.day().getDayOfWeek(), collectingAndThen(toList(), NeutralWeeks::isOpenAsARule)));
    }

    /** Whether there are four weeks before the last four. */
    boolean canTellRecentDemand() {
        return olderBlocks >= 0;
    }

    /** The demand of the last four weeks gives way to that of four older ones; the versions spread over all there are. */
    DemandHistory withOlderWeeks(DemandHistory history, int version) {
        var back = RECENT + WEEK * Math.round((float) version * olderBlocks / (VERSIONS - 1));
        var past = history.past();
        var recent = past.size() - RECENT;
        return with(
                history,
                history.traits(),
                IntStream.range(0, past.size())
                        .mapToObj(i -> i < recent ? past.get(i) : sold(past.get(i), past.get(i - back)))
                        .toList(),
                history.future());
    }

    /** All days of a week change places with each other, in each week otherwise, and the weekdays move on. */
    DemandHistory withoutSeason(DemandHistory history, int version) {
        var shift = version - VERSIONS / 2;
        var past = history.past();
        var first = history.traits().firstDemand();
        return with(
                history,
                new ItemTraits(
                        history.traits().category(),
                        history.traits().attributes(),
                        history.traits().revenueClass(),
                        first == null ? null : first.plusDays(shift)),
                IntStream.range(0, past.size())
                        .mapToObj(i -> moved(
                                past.get(otherDay(i, past.size(), version)),
                                past.get(i).day().plusDays(shift)))
                        .toList(),
                history.future().stream()
                        .map(day -> ordinary(day, version, shift))
                        .toList());
    }

    private static int otherDay(int index, int days, int version) {
        var back = days - 1 - index;
        var week = back / WEEK;
        var length = Math.min(WEEK, days - WEEK * week);
        return days - 1 - (WEEK * week + Math.floorMod(back % WEEK + version + week, length));
    }

    private PlannedDay ordinary(PlannedDay day, int version, int shift) {
        var open = regularlyOpen.getOrDefault(day.day().minusDays(version).getDayOfWeek(), true);
        return new PlannedDay(day.day().plusDays(shift), day.unitPrice(), day.promoted(), false, open, day.signals());
    }

    private static DemandDay moved(DemandDay from, LocalDate to) {
        var around = from.circumstances();
        return new DemandDay(
                new PlannedDay(
                        to, around.unitPrice(), around.promoted(), around.holiday(), around.open(), around.signals()),
                from.units(),
                from.hoursOutOfStock());
    }

    /** One day's demand, and what it was sold under but for price and signals, on another day. */
    private static DemandDay sold(DemandDay on, DemandDay as) {
        var around = as.circumstances();
        return new DemandDay(
                new PlannedDay(
                        on.day(),
                        on.unitPrice(),
                        around.promoted(),
                        around.holiday(),
                        around.open(),
                        on.circumstances().signals()),
                as.units(),
                as.hoursOutOfStock());
    }

    private static boolean isOpenAsARule(List<PlannedDay> days) {
        return 2 * days.stream().filter(PlannedDay::open).count() > days.size();
    }

    private static DemandHistory with(
            DemandHistory history, ItemTraits traits, List<DemandDay> past, List<PlannedDay> future) {
        return new DemandHistory(history.item(), history.grain(), traits, past, future);
    }
}
