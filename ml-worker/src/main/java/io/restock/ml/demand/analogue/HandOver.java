package io.restock.ml.demand.analogue;

import io.restock.events.Analogy;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.combination.Blend;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a forecast is handed over from similar items to the item's own past.
 *
 * @param ownWeight of the own past, 0 to 1
 * @param like the most similar first; none where the own past is enough, or nothing is similar
 */
public record HandOver(double ownWeight, List<LikeItem> like) {

    /** The own past is all there is. */
    public static final HandOver DONE = new HandOver(1, List.of());

    public HandOver {
        like = List.copyOf(like);
    }

    /** @param days after which the own past weighs half */
    static HandOver after(int observedDays, int days, List<LikeItem> like) {
        return like.isEmpty() ? DONE : new HandOver((double) observedDays / (observedDays + days), like);
    }

    public @Nullable Analogy asAnalogy() {
        return like.isEmpty()
                ? null
                : new Analogy(ownWeight, like.stream().map(LikeItem::asAnalogue).toList());
    }

    /** What a forecaster has to be asked. */
    public List<DemandHistory> histories(DemandHistory own) {
        return Stream.concat(Stream.of(own), like.stream().map(item -> item.under(own)))
                .toList();
    }

    /** @param answers to those, in their order */
    public DemandForecast blended(List<DemandForecast> answers) {
        if (like.isEmpty()) {
            return answers.getFirst();
        }
        var parts = new ArrayList<>(List.of(answers.getFirst()));
        var weights = new ArrayList<>(List.of(ownWeight));
        for (int i = 0; i < like.size(); i++) {
            parts.add(Blend.scaled(answers.get(i + 1), like.get(i).scale()));
            weights.add((1 - ownWeight) * like.get(i).weight());
        }
        return Blend.of(parts, weights);
    }
}
