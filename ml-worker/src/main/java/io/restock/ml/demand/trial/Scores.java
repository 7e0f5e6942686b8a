package io.restock.ml.demand.trial;

import io.restock.events.StockItemId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** How a model did: in all, for each item, and from each weekly origin. */
final class Scores {

    private final Map<StockItemId, Score> items = new LinkedHashMap<>();
    private final TreeMap<Integer, Score> origins = new TreeMap<>();
    private Score total = Score.NONE;

    void add(PastWindow window, Score score) {
        items.merge(window.asOf().item(), score, Score::plus);
        origins.merge(window.weeksBack(), score, Score::plus);
        total = total.plus(score);
    }

    Score total() {
        return total;
    }

    int itemCount() {
        return items.size();
    }

    int originCount() {
        return origins.size();
    }

    /** In the order in which the items came. */
    double[] lossByItem() {
        return items.values().stream().mapToDouble(Score::cumulativeLoss).toArray();
    }

    /** Mean of its windows, from the earliest origin to the latest. */
    double[] lossByOrigin() {
        return origins.descendingMap().values().stream()
                .mapToDouble(score -> score.cumulativeLoss() / score.windows())
                .toArray();
    }
}
