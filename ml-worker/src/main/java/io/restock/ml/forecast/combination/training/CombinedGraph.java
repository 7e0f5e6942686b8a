package io.restock.ml.forecast.combination.training;

import static io.restock.ml.onnx.ElementType.FLOAT;

import io.restock.ml.feature.encoding.DemandEncoder;
import io.restock.ml.feature.span.EncodedSpans;
import io.restock.ml.feature.span.FeatureSchema;
import io.restock.ml.feature.span.SpanFeatures;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.combination.CombinationWeights;
import io.restock.ml.forecast.onnx.DemandMetadata;
import io.restock.ml.forecast.onnx.SpanMetadata;
import io.restock.ml.onnx.InlinedModel;
import io.restock.ml.onnx.OnnxGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes networks and trees as one {@code demand/1} model that answers their weighted mean, by the kind of demand: what
 * {@link io.restock.ml.forecast.combination.Blend} does, in one file with one fingerprint.
 */
public final class CombinedGraph {

    private final OnnxGraph graph = new OnnxGraph("demand-combination");
    private final QuantileLevels levels;
    private final Inputs inputs;
    private final List<Answer> answers = new ArrayList<>();

    private CombinedGraph(QuantileLevels levels, FeatureSchema schema) {
        this.levels = levels;
        this.inputs = Inputs.of(graph, schema);
    }

    /**
     * @param networks {@code demand/1} files that read the served encoding
     * @param trees {@code demand-trees/1} files, all of the same levels and features
     * @param weights of the networks, then of the trees
     * @param told what the file says of itself beside what every file does
     */
    public static byte[] write(
            List<byte[]> networks, List<byte[]> trees, CombinationWeights weights, Map<String, String> told) {
        var said = InlinedModel.metadata(trees.getFirst());
        var levels = DemandMetadata.levels(said);
        var schema = SpanMetadata.of(said).orElseThrow();
        var combined = new CombinedGraph(levels, schema);
        networks.forEach(combined::addNetwork);
        trees.forEach(combined::addTrees);
        combined.answer(weights);
        var metadata = DemandMetadata.of(told.getOrDefault("name", ""), levels);
        metadata.putAll(told);
        SpanMetadata.put(metadata, schema);
        return combined.graph.toBytes(metadata);
    }

    private void addNetwork(byte[] file) {
        var outputs = graph.addModel(
                file,
                "network_%d/".formatted(answers.size()),
                Map.of(
                        "past_target", inputs.target(),
                        "past_mask", inputs.mask(),
                        "past_covariates", inputs.past(),
                        "future_covariates", inputs.future()));
        var daily = outputs.getOrDefault("quantiles", "");
        answers.add(new Answer(daily, outputs.getOrDefault("cumulative_quantiles", ""), mean(daily)));
    }

    /** That of the straight lines between the quantiles, as {@link QuantileLevels#mean} has it. */
    private String mean(String quantiles) {
        var shares = new float[levels.count()];
        for (int i = 0; i < shares.length; i++) {
            var only = i;
            shares[i] = (float) levels.mean(level -> level == only ? 1 : 0);
        }
        var weighted = graph.add("Mul", quantiles, graph.constant(shares, shares.length));
        return graph.add("Squeeze", graph.add("ReduceSum", weighted, graph.vector(2)), graph.vector(2));
    }

    private void addTrees(byte[] file) {
        var outputs =
                graph.addModel(file, "trees_%d/".formatted(answers.size()), Map.of("features", inputs.spanRows()));
        answers.add(new SpanAnswers(graph, inputs, levels.count())
                .answer(outputs.getOrDefault("quantiles", ""), outputs.getOrDefault("mean", "")));
    }

    private void answer(CombinationWeights weights) {
        var shares = weights(weights);
        graph.output(sum(Answer::daily, shares, 2), "quantiles", FLOAT, "batch", "horizon", levels.count());
        graph.output(
                sum(Answer::cumulative, shares, 2), "cumulative_quantiles", FLOAT, "batch", "horizon", levels.count());
        graph.output(sum(Answer::mean, shares, 1), "mean", FLOAT, "batch", "horizon");
    }

    /** What each member counts for each row [batch, 1]. */
    private List<String> weights(CombinationWeights weights) {
        var shares = new ArrayList<String>();
        for (int member = 0; member < answers.size(); member++) {
            var byClass = new float[EncodedSpans.CLASSES.size()];
            for (int i = 0; i < byClass.length; i++) {
                byClass[i] = weights.of(EncodedSpans.CLASSES.get(i)).get(member).floatValue();
            }
            var row = graph.constant(byClass, byClass.length);
            shares.add(graph.add("ReduceSum", graph.add("Mul", inputs.demandClass(), row), graph.vector(1)));
        }
        return shares;
    }

    /** @param axes that the answers have beyond the batch */
    private String sum(Function<Answer, String> part, List<String> shares, int axes) {
        var terms = new ArrayList<String>();
        for (int member = 0; member < answers.size(); member++) {
            var share = axes == 2 ? graph.add("Unsqueeze", shares.get(member), graph.vector(2)) : shares.get(member);
            terms.add(graph.add("Mul", part.apply(answers.get(member)), share));
        }
        return graph.add("Sum", terms.toArray(String[]::new));
    }

    /** What one member says: quantiles of days and of sums, and the mean of days. */
    record Answer(String daily, String cumulative, String mean) {}

    /** What goes in, by its value in the graph. */
    record Inputs(
            String target,
            String mask,
            String past,
            String future,
            String spanRows,
            String spanUnits,
            String demandClass) {

        static Inputs of(OnnxGraph graph, FeatureSchema schema) {
            var covariates = DemandEncoder.COVARIATES.size();
            var width = SpanFeatures.names(schema).size();
            var target = graph.input("past_target", FLOAT, "batch", "context");
            var mask = graph.input("past_mask", FLOAT, "batch", "context");
            var past = graph.input("past_covariates", FLOAT, "batch", "context", covariates);
            var future = graph.input("future_covariates", FLOAT, "batch", "horizon", covariates);
            var features = graph.input("span_features", FLOAT, "batch", "spans", width);
            var rows = graph.add("Reshape", features, graph.vector(-1, width));
            return new Inputs(
                    target,
                    mask,
                    past,
                    future,
                    rows,
                    graph.input("span_units", FLOAT, "batch", "spans"),
                    graph.input("demand_class", FLOAT, "batch", EncodedSpans.CLASSES.size()));
        }
    }
}
