package io.restock.ml.evaluation.measure;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import java.util.List;

/**
 * How much an item's own past changed from a season to the next, or where there is no more than one season, from a period
 * to the next: what its errors are put in relation to.
 *
 * @param absolute mean of the absolute changes, in units; 0 if nothing ever changed
 * @param squared mean of the squared changes
 */
public record PastChange(double absolute, double squared) {

    public static PastChange of(DemandHistory history) {
        var past = history.past();
        var season = history.grain().season();
        return over(past, past.size() > season ? season : 1);
    }

    private static PastChange over(List<DemandDay> past, int lag) {
        double absolute = 0;
        double squared = 0;
        for (int day = lag; day < past.size(); day++) {
            var change = (double) past.get(day).units() - past.get(day - lag).units();
            absolute += Math.abs(change);
            squared += change * change;
        }
        var changes = Math.max(1, past.size() - lag);
        return new PastChange(absolute / changes, squared / changes);
    }

    /** Not so for a past that never changed. */
    public boolean isDefined() {
        return absolute > 0;
    }
}
