package io.restock.ml.forecast.attribution;

import io.restock.ml.feature.DemandHistory;
import io.restock.ml.forecast.DemandForecaster;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The units that a forecaster expects of each day to come, put down to causes. Level and shares add up to what it expects.
 *
 * @param level what it expects of the neutral history
 */
public record Attribution(List<Double> level, Map<Cause, List<Double>> shares) {

    private static final List<Cause> CAUSES = List.of(Cause.values());

    public static Attribution of(DemandForecaster forecaster, DemandHistory history) {
        var neutral = new NeutralDemand(history);
        var sets = Shapley.sets(CAUSES).stream().map(neutral::versions).toList();
        var answers =
                new Answers(forecaster, sets.stream().flatMap(List::stream).toList());
        var worth = sets.stream().map(answers::expected).toArray(double[][]::new);
        var shares = Shapley.shares(worth);
        var byCause = new EnumMap<Cause, List<Double>>(Cause.class);
        for (int i = 0; i < shares.length; i++) {
            byCause.put(CAUSES.get(i), list(shares[i]));
        }
        return new Attribution(list(worth[0]), byCause);
    }

    public List<Double> share(Cause cause) {
        return Objects.requireNonNull(shares.get(cause));
    }

    private static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
