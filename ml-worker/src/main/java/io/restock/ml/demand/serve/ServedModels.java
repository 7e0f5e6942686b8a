package io.restock.ml.demand.serve;

import io.restock.events.ModelRef;
import io.restock.ml.demand.serve.Champions.Champion;
import io.restock.ml.forecast.DemandForecaster;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The models in use. A change of champions is one assignment: who has asked the old one gets its answer. The champion
 * before is kept loaded, so that going back to it takes no time.
 */
public final class ServedModels implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServedModels.class);

    private final Function<ModelRef, DemandForecaster> loader;
    private final Map<ModelRef, SharedModel> loaded = new HashMap<>();
    private volatile Serving now;
    private volatile Map<String, String> failures = Map.of();

    /**
     * @param first serves until a slot names a champion
     * @param loader of any other model; fails where that cannot be used
     */
    public ServedModels(DemandForecaster first, Function<ModelRef, DemandForecaster> loader) {
        this.loader = loader;
        var shared = new SharedModel(first);
        loaded.put(first.model(), shared);
        now = new Serving(shared, 0, null);
    }

    /** The answer of the champion of this moment. */
    public <T> T askChampion(Function<DemandForecaster, T> question) {
        while (true) {
            var champion = now.champion();
            if (champion.enter()) {
                return answer(champion, question);
            }
        }
    }

    /** None where no shadow runs. */
    public <T> Optional<T> askShadow(Function<DemandForecaster, T> question) {
        var shadow = now.shadow();
        return shadow != null && shadow.enter() ? Optional.of(answer(shadow, question)) : Optional.empty();
    }

    public boolean hasShadow() {
        return now.shadow() != null;
    }

    public ModelRef champion() {
        return now.champion().forecaster().model();
    }

    /** With what made it so, both of one moment. */
    public Champion reigning() {
        var serving = now;
        return new Champion(serving.champion().forecaster().model(), serving.since());
    }

    /** Position in the slot's stream of what made the present champion so; 0 for the first one. */
    public long championSince() {
        return now.since();
    }

    /** What could not be loaded, by the hash of the model, with the reason; the models before it go on serving. */
    public Map<String, String> failures() {
        return failures;
    }

    /** Serves what a slot names. Blocks while it loads; @return whether another champion serves now */
    public synchronized boolean take(ModelSlot slot) {
        var failed = new TreeMap<String, String>();
        var champion = load(slot.champion(), failed);
        var shadow = load(slot.shadow(), failed);
        load(slot.before(), failed);
        var before = now;
        var after = new Serving(
                champion == null ? before.champion() : champion,
                champion == null ? before.since() : slot.championSince(),
                shadow);
        now = after;
        failures = Map.copyOf(failed);
        var wanted = Stream.of(slot.champion(), slot.before(), slot.shadow(), champion())
                .filter(model -> model != null)
                .toList();
        loaded.entrySet().removeIf(entry -> {
            if (wanted.contains(entry.getKey())) {
                return false;
            }
            entry.getValue().retire();
            return true;
        });
        var changed = before.champion() != after.champion() || before.since() != after.since();
        if (changed) {
            LOG.info("{} forecasts demand from now on", champion().id());
        }
        return changed;
    }

    private @Nullable SharedModel load(@Nullable ModelRef model, Map<String, String> failed) {
        if (model == null) {
            return null;
        }
        try {
            return loaded.computeIfAbsent(model, wanted -> new SharedModel(loader.apply(wanted)));
        } catch (RuntimeException failure) {
            LOG.error("{} ({}) cannot be loaded: what served before goes on", model.id(), model.sha256(), failure);
            failed.put(model.sha256(), String.valueOf(failure.getMessage()));
            return null;
        }
    }

    private static <T> T answer(SharedModel model, Function<DemandForecaster, T> question) {
        try {
            return question.apply(model.forecaster());
        } finally {
            model.leave();
        }
    }

    @Override
    public synchronized void close() {
        loaded.values().forEach(SharedModel::retire);
        loaded.clear();
    }

    private record Serving(
            SharedModel champion, long since, @Nullable SharedModel shadow) {}
}
