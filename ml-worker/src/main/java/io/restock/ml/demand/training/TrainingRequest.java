package io.restock.ml.demand.training;

import io.restock.ml.forecast.training.network.layer.Architecture;
import io.restock.ml.forecast.training.run.TrainingOptions;
import io.restock.ml.onnx.Storage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for; what is not said is as in {@link TrainingOptions#STANDARD}.
 *
 * @param id under which it may be asked for again
 */
record TrainingRequest(
        @Nullable String id,
        @Nullable String by,
        @Nullable Architecture architecture,
        @Nullable Integer seed,
        @Nullable Integer seeds,
        @Nullable Integer epochs,
        @Nullable Integer searchBudget,
        @Nullable Storage storage,
        @Nullable Boolean trees) {

    TrainingOptions options() {
        var standard = TrainingOptions.STANDARD;
        return new TrainingOptions(
                said(architecture, standard.architecture()),
                said(seed, standard.seed()),
                said(seeds, standard.seeds()),
                said(epochs, standard.epochs()),
                said(searchBudget, standard.searchBudget()),
                said(storage, standard.storage()),
                said(trees, standard.trees()));
    }

    private static <T> T said(@Nullable T value, T otherwise) {
        return Optional.ofNullable(value).orElse(otherwise);
    }
}
