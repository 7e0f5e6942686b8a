package io.restock.ml.forecast.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.restock.ml.feature.encoding.DemandEncoder;
import io.restock.ml.feature.encoding.EncodedDemand;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.Window;
import java.nio.FloatBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Windows with what came of them, as the network reads them. Days from {@code until} on do not count, nor does what comes
 * of a window from the first day on which stock ran out.
 */
final class TrainingBatch {

    private final DemandEncoder encoder;
    private final int horizon;
    private final List<EncodedDemand> inputs = new ArrayList<>();
    private final FloatBuffer actual;
    private final FloatBuffer counts;

    TrainingBatch(DemandPanel panel, List<Window> windows, TrainingPlan plan, LocalDate until) {
        this.encoder = plan.encoder();
        this.horizon = plan.horizon();
        this.actual = FloatBuffer.allocate(windows.size() * horizon);
        this.counts = FloatBuffer.allocate(windows.size() * horizon);
        for (var window : windows) {
            inputs.add(encoder.encode(panel.history(window, horizon)));
            var known = true;
            for (var day : panel.actual(window, horizon)) {
                known = known && day.day().isBefore(until) && !day.isCensored();
                actual.put(known ? (float) day.units() : 0);
                counts.put(known ? 1 : 0);
            }
        }
    }

    int size() {
        return inputs.size();
    }

    /** Past target, past mask, past covariates, future covariates. */
    NDList inputs(NDManager manager) {
        var covariates = encoder.covariates().size();
        var context = encoder.context();
        return new NDList(
                stack(manager, EncodedDemand::target, new Shape(size(), context)),
                stack(manager, EncodedDemand::mask, new Shape(size(), context)),
                stack(manager, EncodedDemand::past, new Shape(size(), context, covariates)),
                stack(manager, EncodedDemand::future, new Shape(size(), horizon, covariates)));
    }

    /** Units of each day [windows, horizon]; 0 where they do not count. */
    NDArray actual(NDManager manager) {
        return manager.create(actual.array(), new Shape(size(), horizon));
    }

    /** 1 where a day counts, else 0 [windows, horizon]. */
    NDArray counts(NDManager manager) {
        return manager.create(counts.array(), new Shape(size(), horizon));
    }

    private NDArray stack(NDManager manager, Function<EncodedDemand, float[]> part, Shape shape) {
        var stacked = FloatBuffer.allocate((int) shape.size());
        inputs.forEach(input -> stacked.put(part.apply(input)));
        return manager.create(stacked.array(), shape);
    }
}
