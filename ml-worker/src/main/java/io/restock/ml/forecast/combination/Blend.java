package io.restock.ml.forecast.combination;

import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.PathBuilder;
import io.restock.ml.forecast.QuantileLevels;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The weighted mean of forecasts, quantile by quantile (Vincent 1912; Ratcliff 1979, doi:10.1037/0033-2909.86.3.446), so
 * that it is no wider than those it is made of.
 */
public final class Blend {

    private Blend() {}

    /** The plain mean of what several forecasters answered to the same histories, each in their order. */
    public static List<DemandForecast> ofEqual(List<List<DemandForecast>> answers) {
        var weights = Collections.nCopies(answers.size(), 1.0 / answers.size());
        return IntStream.range(0, answers.getFirst().size())
                .mapToObj(i -> of(answers.stream().map(answer -> answer.get(i)).toList(), weights))
                .toList();
    }

    /** A forecast of so many times as much. */
    public static DemandForecast scaled(DemandForecast forecast, double factor) {
        return of(List.of(forecast), List.of(factor));
    }

    /**
     * @param forecasts of the same levels and horizon
     * @param weights one for each forecast, adding up to 1
     */
    public static DemandForecast of(List<DemandForecast> forecasts, List<Double> weights) {
        var first = forecasts.getFirst();
        var paths = new PathBuilder(new QuantileLevels(first.paths().levels()));
        for (int i = 0; i < first.horizon(); i++) {
            var day = i;
            paths.add(
                    mean(forecasts, weights, forecast -> forecast.expected().get(day)),
                    level -> mean(
                            forecasts,
                            weights,
                            forecast -> forecast.paths().daily().get(day).get(level)),
                    level -> mean(
                            forecasts,
                            weights,
                            forecast -> forecast.paths().cumulative().get(day).get(level)));
        }
        return paths.build();
    }

    private static double mean(
            List<DemandForecast> forecasts, List<Double> weights, ToDoubleFunction<DemandForecast> number) {
        return IntStream.range(0, forecasts.size())
                .filter(i -> weights.get(i) > 0)
                .mapToDouble(i -> weights.get(i) * number.applyAsDouble(forecasts.get(i)))
                .sum();
    }
}
