package io.restock.ml.forecast.tree.training;

import io.restock.ml.feature.Grain;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.training.checkpoint.Checkpoints;
import io.restock.ml.forecast.training.progress.GrownTrees;
import io.restock.ml.forecast.training.progress.Watch;
import io.restock.ml.panel.SomePanels;
import java.util.EnumMap;
import java.util.Map;

/** Model files of a few small trees, grown on a lively panel of 120 periods, once for each grain. */
public final class SomeTrees {

    private static final int PERIODS = 120;
    private static final TreePlan PLAN = new TreePlan(QuantileLevels.STANDARD, 4, 2_000, 6, 3, .3f, 1, 1_000, 20, 1);
    private static final Map<Grain, byte[]> FILES =
            new EnumMap<>(Map.of(Grain.DAY, grown(Grain.DAY), Grain.WEEK, grown(Grain.WEEK)));

    private SomeTrees() {}

    public static byte[] file(Grain grain) {
        return FILES.getOrDefault(grain, new byte[0]);
    }

    static byte[] grown(Grain grain) {
        return grown(grain, new TreeTrainer(PLAN));
    }

    static byte[] grown(Grain grain, int seed) {
        return grown(grain, new TreeTrainer(PLAN.withSeed(seed)));
    }

    static byte[] grown(Grain grain, Checkpoints checkpoints, Watch<GrownTrees> watch) {
        return grown(grain, new TreeTrainer(PLAN, checkpoints, watch));
    }

    private static byte[] grown(Grain grain, TreeTrainer trainer) {
        var panel = SomePanels.lively(grain, PERIODS);
        var until = SomePanels.day(grain, PERIODS);
        var lessons = panel.windows(SomePanels.day(grain, 60), until, 3);
        return trainer.train("tiny-trees-1", panel, lessons, until);
    }
}
