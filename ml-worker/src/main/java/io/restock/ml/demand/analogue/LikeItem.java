package io.restock.ml.demand.analogue;

import io.restock.events.Analogy.Analogue;
import io.restock.events.KnownStreams;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.forecast.attribution.Prices;
import java.util.List;

/**
 * An item that a new one is like.
 *
 * @param weight among those that it is like, which add up to 1
 */
public record LikeItem(KnownStreams known, double weight, DemandHistory history) {

    private static final int FIRST_WEEKS = 28;
    private static final int LEVEL = 56;
    private static final double LARGEST_SCALE = 4;

    Analogue asAnalogue() {
        return new Analogue(history.item(), weight, known);
    }

    /** The history under the new item's plan: its own regular price, with what the plan takes off and all else that it says. */
    DemandHistory under(DemandHistory newcomer) {
        var regular = Prices.of(history).regular();
        var plan = Prices.of(newcomer);
        return new DemandHistory(
                history.item(),
                history.grain(),
                history.traits(),
                history.past(),
                newcomer.future().stream()
                        .map(day -> new PlannedDay(
                                day.day(),
                                regular * plan.left(day),
                                day.promoted(),
                                day.holiday(),
                                day.open(),
                                day.signals()))
                        .toList());
    }

    /** Its first four weeks over its last eight, a quarter to four; 1 where its start is not remembered. */
    double scale() {
        var past = history.past();
        if (!past.getFirst().day().equals(history.traits().firstDemand())) {
            return 1;
        }
        var start = mean(past.subList(0, Math.min(FIRST_WEEKS, past.size())));
        var level = mean(past.subList(Math.max(0, past.size() - LEVEL), past.size()));
        return level > 0 ? Math.clamp(start / level, 1 / LARGEST_SCALE, LARGEST_SCALE) : 1;
    }

    private static double mean(List<DemandDay> days) {
        return days.stream().mapToLong(DemandDay::units).average().orElse(0);
    }
}
