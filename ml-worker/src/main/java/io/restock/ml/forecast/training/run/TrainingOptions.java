package io.restock.ml.forecast.training.run;

import io.restock.ml.forecast.training.TrainingPlan;
import io.restock.ml.forecast.training.network.layer.Architecture;
import io.restock.ml.onnx.Storage;
import java.util.ArrayList;
import java.util.List;

/**
 * What one may choose of a training.
 *
 * @param seeds networks whose quantiles are averaged, the first one of {@code seed}
 * @param epochs that a network learns at most
 * @param storage of the network
 * @param trees whether boosted trees are grown as well, and combined with the network
 * @param searchBudget epochs that the search for better settings may take, all candidates together; 0: no search
 */
public record TrainingOptions(
        Architecture architecture, int seed, int seeds, int epochs, int searchBudget, Storage storage, boolean trees) {

    public static final TrainingOptions STANDARD =
            new TrainingOptions(Architecture.LSTM, 1, 1, 8, 0, Storage.FP32, true);

    private static final int MOST_EPOCHS = 100;
    private static final int MOST_SEEDS = 8;
    private static final int MOST_BUDGET = 1_000;

    /** In words, what cannot be; empty if all is well. */
    public List<String> faults() {
        var faults = new ArrayList<String>();
        check(epochs >= 1 && epochs <= MOST_EPOCHS, "epochs has to be 1 to %d".formatted(MOST_EPOCHS), faults);
        check(seeds >= 1 && seeds <= MOST_SEEDS, "seeds has to be 1 to %d".formatted(MOST_SEEDS), faults);
        check(
                searchBudget == 0 || (searchBudget >= epochs && searchBudget <= MOST_BUDGET),
                "searchBudget has to be 0, or at least epochs (%d) and at most %d".formatted(epochs, MOST_BUDGET),
                faults);
        return faults;
    }

    /** What a model's name begins with. */
    public String kind() {
        if (trees) {
            return "combination";
        }
        return searchBudget > 0 ? "network" : architecture.slug();
    }

    public TrainingPlan plan() {
        var standard = TrainingPlan.standard(seed);
        return standard.with(standard.network().with(architecture)).withEpochs(epochs);
    }

    private static void check(boolean holds, String demanded, List<String> faults) {
        if (!holds) {
            faults.add(demanded);
        }
    }
}
