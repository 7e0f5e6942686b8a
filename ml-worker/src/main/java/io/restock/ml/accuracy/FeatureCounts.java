package io.restock.ml.accuracy;

import io.restock.events.FeatureSpread;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Counts the items of a location by what their demand of four weeks was like: on its logarithm how much they sold, and how
 * often they sold nothing. Only open days count on which stock was not out throughout; items of fewer days are left out.
 */
final class FeatureCounts {

    static final int DAYS = 28;

    /** Each four times the one before: even steps of the logarithm. */
    private static final List<Double> UNITS_A_DAY = List.of(1.0 / 16, 1.0 / 4, 1.0, 4.0, 16.0, 64.0);

    private static final List<Double> QUIET_SHARE = List.of(.2, .4, .6, .8);
    private static final double HOURS = 24;

    private final List<Long> byScale = none(UNITS_A_DAY);
    private final List<Long> byQuiet = none(QUIET_SHARE);

    /** @param day the last of the four weeks */
    void add(DemandHistory history, LocalDate day) {
        var past = history.past();
        var end = (int) ChronoUnit.DAYS.between(past.getFirst().day(), day) + 1;
        if (end < DAYS || end > past.size()) {
            return;
        }
        var telling = past.subList(end - DAYS, end).stream()
                .filter(known -> known.open() && known.hoursOutOfStock() < HOURS)
                .toList();
        if (!telling.isEmpty()) {
            var quiet = telling.stream().filter(known -> known.units() == 0).count();
            var units = telling.stream().mapToLong(DemandDay::units).sum();
            count(byScale, UNITS_A_DAY, (double) units / telling.size());
            count(byQuiet, QUIET_SHARE, (double) quiet / telling.size());
        }
    }

    List<FeatureSpread> spreads() {
        return List.of(
                new FeatureSpread("units_a_day", UNITS_A_DAY, List.copyOf(byScale)),
                new FeatureSpread("quiet_days", QUIET_SHARE, List.copyOf(byQuiet)));
    }

    private static void count(List<Long> bins, List<Double> edges, double value) {
        var bin = (int) edges.stream().filter(edge -> value >= edge).count();
        bins.set(bin, bins.get(bin) + 1);
    }

    private static List<Long> none(List<Double> edges) {
        return new ArrayList<>(Collections.nCopies(edges.size() + 1, 0L));
    }
}
