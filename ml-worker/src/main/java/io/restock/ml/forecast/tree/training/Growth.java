package io.restock.ml.forecast.tree.training;

import io.restock.ml.forecast.training.checkpoint.Checkpoints;
import io.restock.ml.forecast.training.progress.GrownTrees;
import io.restock.ml.forecast.training.progress.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Grows boosters one after the other. Each one that is finished is kept, and not grown again after an interruption. */
record Growth(int rounds, Checkpoints checkpoints, Watch<GrownTrees> watch) {

    /**
     * @param key of all that the boosters are grown from
     * @param wanted settings of each booster
     * @return the boosters in that order, as XGBoost's JSON
     */
    List<byte[]> of(String key, DMatrix lessons, List<Map<String, Object>> wanted) throws XGBoostError {
        var grown = new ArrayList<byte[]>();
        while (grown.size() < wanted.size()) {
            var kept = checkpoints.find(name(key, grown.size()));
            if (kept.isEmpty()) {
                watch.after(new GrownTrees(grown.size(), wanted.size()));
                checkpoints.keep(name(key, grown.size()), booster(lessons, wanted.get(grown.size())));
            } else {
                grown.add(kept.get());
            }
        }
        watch.after(new GrownTrees(grown.size(), wanted.size()));
        return grown;
    }

    private byte[] booster(DMatrix lessons, Map<String, Object> settings) throws XGBoostError {
        var booster = XGBoost.train(lessons, settings, 0, Map.of(), null, null);
        try {
            for (int round = 0; round < rounds; round++) {
                watch.mayGoOn();
                booster.update(lessons, round);
            }
            return booster.toByteArray("json");
        } finally {
            booster.dispose();
        }
    }

    private static String name(String key, int booster) {
        return "trees-%s-%d".formatted(key, booster + 1);
    }
}
