package io.restock.ml.demand.explain;

import io.restock.events.ModelRef;
import io.restock.ml.demand.analogue.HandOver;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.combination.Blend;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A model and what similar items add to its answers, which stays as it was when the forecast was made: so the causes of a new
 * item's forecast are those of its own past, as much as that weighs. Only its expected units mean anything.
 *
 * @param similar units that similar items add, by day
 */
record HandedOver(DemandForecaster own, double ownWeight, Map<LocalDate, Double> similar) implements DemandForecaster {

    /** @param answers of the model to what the hand-over asks */
    static HandedOver of(
            DemandForecaster model, DemandHistory history, HandOver handOver, List<DemandForecast> answers) {
        var blended = handOver.blended(answers);
        var similar = new HashMap<LocalDate, Double>();
        for (int i = 0; i < history.horizon(); i++) {
            var ownUnits = handOver.ownWeight() * answers.getFirst().expected().get(i);
            similar.put(history.future().get(i).day(), blended.expected().get(i) - ownUnits);
        }
        return new HandedOver(model, handOver.ownWeight(), similar);
    }

    @Override
    public ModelRef model() {
        return own.model();
    }

    @Override
    public List<DemandForecast> forecast(List<DemandHistory> histories) {
        var answers = own.forecast(histories);
        return IntStream.range(0, answers.size())
                .mapToObj(i -> handedOver(histories.get(i), Blend.scaled(answers.get(i), ownWeight)))
                .toList();
    }

    private DemandForecast handedOver(DemandHistory history, DemandForecast answer) {
        return new DemandForecast(
                answer.paths(),
                IntStream.range(0, answer.horizon())
                        .mapToObj(i -> answer.expected().get(i)
                                + similarOn(history.future().get(i).day()))
                        .toList());
    }

    double similarOn(LocalDate day) {
        return similar.getOrDefault(day, 0.0);
    }
}
