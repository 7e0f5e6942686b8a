package io.restock.ml.evaluation.training;

import io.restock.ml.evaluation.contest.Contestant;
import io.restock.ml.forecast.NegativeBinomialForecaster;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.series.SeriesForecaster;
import io.restock.ml.forecast.series.SeriesModels;
import io.restock.ml.forecast.training.TrainingPlan;
import io.restock.ml.forecast.tree.training.TreePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Those that take part: first what is trained and may be combined, then the models of one series alone. */
final class Entrants {

    static final String TREES = "trees";

    private final Options options;
    private final QuantileLevels levels;
    private final List<Contestant> trained = new ArrayList<>();
    private final List<Contestant> beside = new ArrayList<>();

    Entrants(Options options, QuantileLevels levels) {
        this.options = options;
        this.levels = levels;
    }

    /** @param step periods between lessons of an item */
    Entrants trees(int horizon, int seeds, int warmUp, int step) {
        var plan = TreePlan.standard(levels, horizon, options.seed());
        var trees = new Trees(TREES, plan, seeds, warmUp, step);
        trained.add(trees);
        if (options.components() > 0) {
            beside.add(new Reduced(trees, options.components()));
        }
        return this;
    }

    /** All that were asked for, each by the same plan. */
    Entrants networks(TrainingPlan plan, int seeds, int warmUp) {
        for (var architecture : options.networks()) {
            var seeded = plan.with(plan.network().with(architecture)).withSeed(options.seed());
            trained.add(new Networks(architecture.slug(), seeded, seeds, warmUp));
        }
        return this;
    }

    Entrants with(Contestant contestant) {
        trained.add(contestant);
        return this;
    }

    /** Ids of those that the combination may be made of. */
    List<String> members() {
        return trained.stream().map(Contestant::id).toList();
    }

    /** @param wanted of the models of one series, by id */
    List<Contestant> and(Predicate<String> wanted) {
        var all = new ArrayList<>(trained);
        all.addAll(beside);
        all.add(Contestant.untrained(new NegativeBinomialForecaster(levels)));
        SeriesModels.all().stream()
                .filter(model -> wanted.test(model.id()))
                .map(model -> Contestant.untrained(new SeriesForecaster(model, levels)))
                .forEach(all::add);
        return List.copyOf(all);
    }
}
