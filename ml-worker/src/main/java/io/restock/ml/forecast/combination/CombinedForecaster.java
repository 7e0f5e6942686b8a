package io.restock.ml.forecast.combination;

import io.restock.events.ModelRef;
import io.restock.ml.feature.DemandClass;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import java.util.List;
import java.util.stream.IntStream;

/** Several forecasters in one: each item gets the blend that suits its kind of demand. */
public final class CombinedForecaster implements DemandForecaster {

    private final ModelRef identity;
    private final List<DemandForecaster> members;
    private final CombinationWeights weights;

    /** @param members in the order of the weights, all of the same levels */
    public CombinedForecaster(String id, List<DemandForecaster> members, CombinationWeights weights) {
        this.identity = new ModelRef(id, "");
        this.members = List.copyOf(members);
        this.weights = weights;
    }

    @Override
    public ModelRef model() {
        return identity;
    }

    @Override
    public List<DemandForecast> forecast(List<DemandHistory> histories) {
        var answers = members.stream().map(member -> member.forecast(histories)).toList();
        return IntStream.range(0, histories.size())
                .mapToObj(i -> Blend.of(
                        answers.stream().map(answer -> answer.get(i)).toList(),
                        weights.of(DemandClass.of(histories.get(i)))))
                .toList();
    }
}
