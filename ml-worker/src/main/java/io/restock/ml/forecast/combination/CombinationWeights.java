package io.restock.ml.forecast.combination;

import io.restock.ml.feature.DemandClass;
import java.util.List;
import java.util.Map;

/**
 * How much each member of a combination counts, by the kind of demand.
 *
 * @param members ids of the models
 * @param byClass a weight for each member, in their order, adding up to 1
 */
public record CombinationWeights(List<String> members, Map<DemandClass, List<Double>> byClass) {

    private static final double ROUNDING = 1e-9;

    public CombinationWeights {
        members = List.copyOf(members);
        byClass = Map.copyOf(byClass);
        for (var demandClass : DemandClass.values()) {
            var weights = byClass.getOrDefault(demandClass, List.of());
            var sum = weights.stream().mapToDouble(Double::doubleValue).sum();
            if (weights.size() != members.size() || Math.abs(sum - 1) > ROUNDING) {
                throw new IllegalArgumentException(
                        "%s: weights %s of %d members".formatted(demandClass, weights, members.size()));
            }
        }
    }

    public List<Double> of(DemandClass demandClass) {
        return byClass.getOrDefault(demandClass, List.of());
    }
}
