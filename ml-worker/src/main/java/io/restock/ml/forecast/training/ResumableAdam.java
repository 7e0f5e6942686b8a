package io.restock.ml.forecast.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import io.restock.ml.forecast.training.checkpoint.Momentum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adam (Kingma, Ba 2015) as DJL computes it, whose memory can be written down and given back. */
final class ResumableAdam extends Optimizer {

    private static final float BETA_1 = .9f;
    private static final float BETA_2 = .999f;
    private static final float EPSILON = 1e-8f;

    private final Tracker learningRate;
    private final Map<String, State> states = new HashMap<>();

    ResumableAdam(Tracker learningRate, float clip) {
        super(new Settings().optClipGrad(clip));
        this.learningRate = learningRate;
    }

    @Override
    public void update(String parameter, NDArray weight, NDArray gradient) {
        var before = states.get(parameter);
        var state = before == null ? new State(1, weight.zerosLike(), weight.zerosLike()) : before.once();
        states.put(parameter, state);
        var rate = learningRate.getNewValue(state.updates());
        var corrected = (float)
                (rate * Math.sqrt(1 - Math.pow(BETA_2, state.updates())) / (1 - Math.pow(BETA_1, state.updates())));
        weight.getNDArrayInternal()
                .adamUpdate(
                        new NDList(weight, gradient, state.mean(), state.variance()),
                        new NDList(weight),
                        rate,
                        corrected,
                        getWeightDecay(),
                        rescaleGrad,
                        clipGrad,
                        BETA_1,
                        BETA_2,
                        EPSILON,
                        true,
                        false);
    }

    /** @param parameters their ids, all of which were updated */
    Momentum remember(List<String> parameters) {
        var found = parameters.stream().map(states::get).toList();
        return new Momentum(
                found.getFirst().updates(),
                found.stream().map(state -> state.mean().toFloatArray()).toList(),
                found.stream().map(state -> state.variance().toFloatArray()).toList());
    }

    /** @param weights by id, in the order in which the momentum was remembered */
    void comeBackTo(Momentum momentum, Map<String, NDArray> weights) {
        states.clear();
        int row = 0;
        for (var weight : weights.entrySet()) {
            if (momentum.updates() > 0) {
                states.put(
                        weight.getKey(),
                        new State(
                                momentum.updates(),
                                like(weight.getValue(), momentum.means().get(row)),
                                like(weight.getValue(), momentum.variances().get(row))));
            }
            row++;
        }
    }

    private static NDArray like(NDArray weight, float[] numbers) {
        var copy = weight.zerosLike();
        copy.set(numbers);
        return copy;
    }

    private record State(int updates, NDArray mean, NDArray variance) {

        State once() {
            return new State(updates + 1, mean, variance);
        }
    }

    private static final class Settings extends OptimizerBuilder<Settings> {
        @Override
        protected Settings self() {
            return this;
        }
    }
}
