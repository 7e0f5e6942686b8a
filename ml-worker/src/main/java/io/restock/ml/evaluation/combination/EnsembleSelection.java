package io.restock.ml.evaluation.combination;

import io.restock.ml.evaluation.Backtest;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.QuantileLevels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses the weights of a blend by its loss on windows of the past: again and again the member is added, with
 * repetition, that makes the blend best (Caruana et al. 2004, doi:10.1145/1015330.1015432).
 */
public final class EnsembleSelection {

    private static final int PICKS = 20;

    private final List<double[]> members;
    private final double[] actual;
    private final List<Double> levels;

    private EnsembleSelection(List<double[]> members, double[] actual, List<Double> levels) {
        this.members = members;
        this.actual = actual;
        this.levels = levels;
    }

    /**
     * @param windows to be looked at, by index
     * @param forecasts of each member, for all windows of the backtest
     * @return a weight for each member; equal ones where there is no window
     */
    public static List<Double> weights(Backtest backtest, List<Integer> windows, List<List<DemandForecast>> forecasts) {
        if (windows.isEmpty()) {
            return Collections.nCopies(forecasts.size(), 1.0 / forecasts.size());
        }
        var actual = windows.stream()
                .flatMapToDouble(window -> Targets.of(backtest.actual(window)))
                .toArray();
        var members = forecasts.stream()
                .map(member -> windows.stream()
                        .flatMapToDouble(window -> Targets.quantiles(member.get(window)))
                        .toArray())
                .toList();
        var levels = forecasts.getFirst().getFirst().paths().levels();
        return new EnsembleSelection(members, actual, levels).weights();
    }

    private List<Double> weights() {
        var picks = new int[members.size()];
        var sum = new double[members.getFirst().length];
        for (int picked = 1; picked <= PICKS; picked++) {
            var best = best(sum, picked);
            picks[best]++;
            for (int i = 0; i < sum.length; i++) {
                sum[i] += members.get(best)[i];
            }
        }
        var weights = new ArrayList<Double>();
        for (var count : picks) {
            weights.add((double) count / PICKS);
        }
        return weights;
    }

    private int best(double[] sum, int picked) {
        var losses = IntStream.range(0, members.size())
                .mapToDouble(member -> loss(sum, members.get(member), picked))
                .toArray();
        int best = 0;
        for (int member = 1; member < losses.length; member++) {
            best = losses[member] < losses[best] ? member : best;
        }
        return best;
    }

    private double loss(double[] sum, double[] added, int picked) {
        double loss = 0;
        for (int i = 0; i < sum.length; i++) {
            var level = levels.get(i % levels.size());
            loss += QuantileLevels.pinballLoss(level, actual[i / levels.size()], (sum[i] + added[i]) / picked);
        }
        return loss;
    }
}
