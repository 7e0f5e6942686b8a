package io.restock.ml.forecast.tree.training;

import ai.onnx.proto.OnnxMl.AttributeProto;
import io.restock.ml.onnx.OnnxAttribute;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The trees of a booster as the attributes of ONNX's {@code TreeEnsembleRegressor}: left is where a value is less. */
final class TreeEnsemble {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<Long> trees = new ArrayList<>();
    private final List<Long> nodes = new ArrayList<>();
    private final List<Long> features = new ArrayList<>();
    private final List<Float> thresholds = new ArrayList<>();
    private final List<String> modes = new ArrayList<>();
    private final List<Long> left = new ArrayList<>();
    private final List<Long> right = new ArrayList<>();
    private final List<Long> missing = new ArrayList<>();
    private final List<Long> leafTrees = new ArrayList<>();
    private final List<Long> leafNodes = new ArrayList<>();
    private final List<Long> leafTargets = new ArrayList<>();
    private final List<Float> leafWeights = new ArrayList<>();
    private final int targets;

    private TreeEnsemble(JsonNode model, int targets) {
        this.targets = targets;
        var info = model.get("tree_info");
        var grown = model.get("trees");
        for (int tree = 0; tree < grown.size(); tree++) {
            add(tree, grown.get(tree), info.get(tree).asLong());
        }
    }

    /**
     * @param booster as XGBoost's JSON
     * @param targets numbers that the booster answers to a row; its base score has to be neutral
     */
    static List<AttributeProto> of(byte[] booster, int targets) {
        var model =
                JSON.readTree(booster).get("learner").get("gradient_booster").get("model");
        return new TreeEnsemble(model, targets).attributes();
    }

    private void add(int tree, JsonNode grown, long target) {
        var lefts = grown.get("left_children");
        for (int node = 0; node < lefts.size(); node++) {
            var isLeaf = lefts.get(node).asInt() < 0;
            var number = grown.get("split_conditions").get(node).floatValue();
            trees.add((long) tree);
            nodes.add((long) node);
            modes.add(isLeaf ? "LEAF" : "BRANCH_LT");
            features.add(isLeaf ? 0 : grown.get("split_indices").get(node).asLong());
            thresholds.add(isLeaf ? 0 : number);
            left.add(isLeaf ? 0 : lefts.get(node).asLong());
            right.add(isLeaf ? 0 : grown.get("right_children").get(node).asLong());
            missing.add(isLeaf ? 0 : grown.get("default_left").get(node).asLong());
            if (isLeaf) {
                leafTrees.add((long) tree);
                leafNodes.add((long) node);
                leafTargets.add(target);
                leafWeights.add(number);
            }
        }
    }

    private List<AttributeProto> attributes() {
        return List.of(
                OnnxAttribute.of("n_targets", targets),
                OnnxAttribute.ofIntegers("nodes_treeids", trees),
                OnnxAttribute.ofIntegers("nodes_nodeids", nodes),
                OnnxAttribute.ofIntegers("nodes_featureids", features),
                OnnxAttribute.ofFloats("nodes_values", thresholds),
                OnnxAttribute.ofStrings("nodes_modes", modes),
                OnnxAttribute.ofIntegers("nodes_truenodeids", left),
                OnnxAttribute.ofIntegers("nodes_falsenodeids", right),
                OnnxAttribute.ofIntegers("nodes_missing_value_tracks_true", missing),
                OnnxAttribute.ofIntegers("target_treeids", leafTrees),
                OnnxAttribute.ofIntegers("target_nodeids", leafNodes),
                OnnxAttribute.ofIntegers("target_ids", leafTargets),
                OnnxAttribute.ofFloats("target_weights", leafWeights));
    }
}
