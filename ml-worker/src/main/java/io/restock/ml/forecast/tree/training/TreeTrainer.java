package io.restock.ml.forecast.tree.training;

import static io.restock.ml.onnx.ElementType.FLOAT;

import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.span.FeatureSchema;
import io.restock.ml.feature.span.SpanFeatures;
import io.restock.ml.forecast.onnx.DemandMetadata;
import io.restock.ml.forecast.onnx.SpanMetadata;
import io.restock.ml.forecast.training.checkpoint.Checkpoints;
import io.restock.ml.forecast.training.progress.GrownTrees;
import io.restock.ml.forecast.training.progress.Watch;
import io.restock.ml.onnx.OnnxGraph;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.Window;
import io.restock.platform.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Grows one set of trees for all items of a panel: by pinball loss for the quantiles, by Tweedie deviance for the mean.
 * The same panel and plan give the same file on the same machine.
 */
public final class TreeTrainer {

    private static final String SCHEMA = "demand-trees/1";
    private static final double TWEEDIE_POWER = 1.3;

    private static final int KEY_LENGTH = 16;

    private final TreePlan plan;
    private final Checkpoints checkpoints;
    private final Watch<GrownTrees> watch;

    public TreeTrainer(TreePlan plan) {
        this(plan, Checkpoints.inMemory(), _ -> {});
    }

    /** @param checkpoints of boosters that are grown already, on the same data */
    public TreeTrainer(TreePlan plan, Checkpoints checkpoints, Watch<GrownTrees> watch) {
        this.plan = plan;
        this.checkpoints = checkpoints;
        this.watch = watch;
    }

    /**
     * @param windows to learn from
     * @param until nothing from this day on is looked at
     */
    public byte[] train(String name, DemandPanel panel, List<Window> windows, LocalDate until) {
        List<DemandHistory> samples = windows.stream()
                .map(window -> panel.history(window, 1))
                .limit(2_000)
                .toList();
        var schema = FeatureSchema.of(panel.grain(), samples);
        try {
            var lessons = Lessons.of(panel, windows, until, schema, plan);
            var metadata = DemandMetadata.named(SCHEMA, name, plan.levels());
            SpanMetadata.put(metadata, schema);
            metadata.put("rows", Integer.toString(lessons.rows()));
            metadata.put("seed", Integer.toString(plan.seed()));
            var constraints = PriceSense.constraints(SpanFeatures.names(schema));
            var grown =
                    grown(key(metadata), lessons, List.of(quantileSettings(constraints), meanSettings(constraints)));
            return write(grown.getFirst(), grown.getLast(), metadata);
        } catch (XGBoostError failure) {
            throw new IllegalStateException("no trees: " + failure.getMessage(), failure);
        }
    }

    private List<byte[]> grown(String key, Lessons lessons, List<Map<String, Object>> wanted) throws XGBoostError {
        var matrix = lessons.matrix();
        try {
            return new Growth(plan.rounds(), checkpoints, watch).of(key, matrix, wanted);
        } finally {
            matrix.dispose();
        }
    }

    private String key(Map<String, String> metadata) {
        var all = plan + " " + metadata;
        return Sha256.hex(all.getBytes(StandardCharsets.UTF_8)).substring(0, KEY_LENGTH);
    }

    private Map<String, Object> quantileSettings(String constraints) {
        var settings = settings(constraints);
        settings.put("objective", "reg:quantileerror");
        settings.put("quantile_alpha", plan.levels().values().toString());
        settings.put("base_score", 0);
        return settings;
    }

    private Map<String, Object> meanSettings(String constraints) {
        var settings = settings(constraints);
        settings.put("objective", "reg:tweedie");
        settings.put("tweedie_variance_power", TWEEDIE_POWER);
        settings.put("base_score", 1);
        return settings;
    }

    /** One thread: on shared cores two are slower, for they spin. */
    private Map<String, Object> settings(String constraints) {
        var settings = new HashMap<String, Object>(Map.of(
                "nthread",
                1,
                "tree_method",
                "hist",
                "max_depth",
                plan.depth(),
                "eta",
                plan.learningRate(),
                "min_child_weight",
                plan.smallestLeaf(),
                "subsample",
                .7,
                "colsample_bytree",
                .5,
                "seed",
                plan.seed(),
                "verbosity",
                0));
        settings.put("monotone_constraints", constraints);
        return settings;
    }

    private byte[] write(byte[] quantiles, byte[] mean, Map<String, String> metadata) {
        var graph = new OnnxGraph("demand-trees");
        var rows = graph.input("features", FLOAT, "rows", "features");
        var levels = plan.levels().count();
        var answers = graph.addTrees(TreeEnsemble.of(quantiles, levels), rows);
        graph.output(answers, "quantiles", FLOAT, "rows", levels);
        graph.output(graph.add("Exp", graph.addTrees(TreeEnsemble.of(mean, 1), rows)), "mean", FLOAT, "rows", 1);
        return graph.toBytes(metadata);
    }
}
