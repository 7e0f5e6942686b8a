package io.restock.ml.forecast.training.run;

import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.forecast.training.DemandTrainer;
import io.restock.ml.forecast.training.DemandTraining;
import io.restock.ml.forecast.training.TrainedNetworks;
import io.restock.ml.forecast.training.TrainingPlan;
import io.restock.ml.forecast.training.checkpoint.Checkpoints;
import io.restock.ml.forecast.training.progress.Watch;
import io.restock.ml.forecast.tree.training.TreePlan;
import io.restock.ml.forecast.tree.training.TreeTrainer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Trains a model by options. The same options and data give the same file on the same machine, interrupted or not.
 *
 * @param first the settings that a search begins with; without a search, those that are used
 * @param checkpoints of this training alone
 */
public record ModelTraining(
        TrainingOptions options,
        TrainingPlan first,
        DemandTraining data,
        Checkpoints checkpoints,
        Watch<TrainingStep> watch) {

    private static final int COMPARED = 256;

    /** @param metadata of the file; what was chosen is added */
    public TrainedModel run(Map<String, String> metadata) {
        var told = new LinkedHashMap<>(metadata);
        var plan = chosen(told);
        try (var networks = new TrainedNetworks()) {
            for (int member = 0; member < options.seeds(); member++) {
                train(plan.withSeed(plan.seed() + member), networks);
            }
            if (options.seeds() > 1) {
                told.put("seeds", Integer.toString(options.seeds()));
            }
            var file = networks.toOnnx(told);
            var stored = new StorageGate(new ServedLoss(data, plan.horizon())::of).smaller(file, options.storage());
            var whole = options.trees() ? new TreesBeside(data, trees(plan)).combined(stored.file()) : stored.file();
            return new TrainedModel(whole, stored.note(), parity(networks, file));
        }
    }

    private double parity(TrainedNetworks networks, byte[] file) {
        var windows = data.validation();
        try (var served = OnnxForecaster.load(file)) {
            return networks.parity(served, data, windows.subList(0, Math.min(windows.size(), COMPARED)));
        }
    }

    private TrainingPlan chosen(Map<String, String> told) {
        if (options.searchBudget() == 0) {
            return first;
        }
        var search = new Search(data, checkpoints, watch);
        var best = search.best(first, options.searchBudget());
        told.put("search_budget", Integer.toString(options.searchBudget()));
        told.put("search", search.trail());
        told.put("settings", Candidates.name(best));
        return best;
    }

    private TreeTrainer trees(TrainingPlan plan) {
        return new TreeTrainer(
                TreePlan.served(QuantileLevels.STANDARD, plan.horizon(), options.seed()),
                checkpoints,
                watch.over(trees -> TrainingStep.of(options.seed(), trees)));
    }

    private void train(TrainingPlan plan, TrainedNetworks networks) {
        var trainer = new DemandTrainer(plan);
        networks.add(trainer);
        data.watchedBy(watch.over(epoch -> TrainingStep.of(0, Candidates.name(plan), plan.seed(), epoch)))
                .run(trainer, checkpoints, Candidates.key(plan), plan.epochs());
    }
}
