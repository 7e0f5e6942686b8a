package io.restock.ml.forecast.combination.training;

import io.restock.ml.evaluation.Backtest;
import io.restock.ml.evaluation.combination.EnsembleSelection;
import io.restock.ml.feature.DemandClass;
import io.restock.ml.feature.encoding.DemandEncoder;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.combination.CombinationWeights;
import io.restock.ml.forecast.combination.CombinedForecaster;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.forecast.tree.onnx.TreeForecaster;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds how much each member is to count for each kind of demand, on windows that none of them has learnt from, and writes
 * the combination.
 */
public final class CombinationTraining implements AutoCloseable {

    /** Of the demand of a day, or of a sum over its days: more than rounding can explain. */
    private static final double TOLERANCE = 1e-3;

    private static final int COMPARED = 200;

    private final List<byte[]> networks;
    private final List<byte[]> trees;
    private final List<OnnxForecaster> networkMembers;
    private final List<TreeForecaster> treeMembers;

    /** All of the same levels, the networks reading the served encoding. */
    public CombinationTraining(List<byte[]> networks, List<byte[]> trees) {
        this.networks = List.copyOf(networks);
        this.trees = List.copyOf(trees);
        this.networkMembers = networks.stream()
                .map(file -> OnnxForecaster.trained(file, DemandEncoder.DAILY))
                .toList();
        this.treeMembers = trees.stream().map(TreeForecaster::new).toList();
    }

    /**
     * @param validation windows that no member has learnt from
     * @param told what the file is to say of itself
     * @throws IllegalStateException if the file does not answer what its members do
     */
    public byte[] combine(Backtest validation, Map<String, String> told) {
        var weights = weights(validation);
        var metadata = new LinkedHashMap<>(told);
        metadata.put("members", String.join(",", weights.members()));
        metadata.put("weights", new TreeMap<>(weights.byClass()).toString());
        var file = CombinedGraph.write(networks, trees, weights, metadata);
        try (var written = OnnxForecaster.load(file)) {
            check(written, new CombinedForecaster("members", members(), weights), validation);
        }
        return file;
    }

    private List<DemandForecaster> members() {
        return Stream.<DemandForecaster>concat(networkMembers.stream(), treeMembers.stream())
                .toList();
    }

    private CombinationWeights weights(Backtest validation) {
        var answers = new ArrayList<List<DemandForecast>>();
        members().forEach(member -> answers.add(validation.run(member)));
        var byClass = new EnumMap<DemandClass, List<Double>>(DemandClass.class);
        for (var demandClass : DemandClass.values()) {
            var windows = IntStream.range(0, validation.windows().size())
                    .filter(window -> DemandClass.of(validation.history(window)) == demandClass)
                    .boxed()
                    .toList();
            byClass.put(demandClass, EnsembleSelection.weights(validation, windows, answers));
        }
        var ids = members().stream().map(member -> member.model().id()).toList();
        return new CombinationWeights(ids, byClass);
    }

    private static void check(OnnxForecaster written, DemandForecaster members, Backtest validation) {
        var some = IntStream.range(0, Math.min(COMPARED, validation.windows().size()))
                .mapToObj(validation::history)
                .toList();
        var expected = members.forecast(some);
        var found = written.forecast(some);
        for (int i = 0; i < expected.size(); i++) {
            var gap = gap(found.get(i), expected.get(i));
            if (gap > TOLERANCE) {
                throw new IllegalStateException("the written model is not the combination: %.1e off for %s"
                        .formatted(gap, some.get(i).item()));
            }
        }
    }

    private static double gap(DemandForecast found, DemandForecast expected) {
        double widest = 0;
        for (int day = 0; day < expected.horizon(); day++) {
            var sums = expected.paths().cumulative().get(day);
            for (int level = 0; level < sums.size(); level++) {
                var size = Math.max(1, sums.get(level));
                widest = Math.max(
                        widest, Math.abs(found.paths().cumulative().get(day).get(level) - sums.get(level)) / size);
            }
        }
        return widest;
    }

    @Override
    public void close() {
        networkMembers.forEach(OnnxForecaster::close);
        treeMembers.forEach(TreeForecaster::close);
    }
}
