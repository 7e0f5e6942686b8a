package io.restock.ml.forecast.training;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Parameter;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.Trainer;
import ai.djl.training.initializer.XavierInitializer;
import ai.djl.training.loss.Loss;
import ai.djl.training.tracker.Tracker;
import io.restock.ml.forecast.training.checkpoint.Checkpoint;
import io.restock.ml.forecast.training.checkpoint.Momentum;
import io.restock.ml.forecast.training.network.DemandGraph;
import io.restock.ml.forecast.training.network.DemandNetwork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Teaches a network by batches of windows. The same seed and batches give the same network on the same machine. */
public final class DemandTrainer implements AutoCloseable {

    private static final String ENGINE = "PyTorch";
    private static final float CLIP = 1;

    private final TrainingPlan plan;
    private final DemandNetwork network;
    private final PathLoss loss;
    private final ResumableAdam adam;
    private final Model model;
    private final Trainer trainer;

    public DemandTrainer(TrainingPlan plan) {
        this.plan = plan;
        Engine.getEngine(ENGINE).setRandomSeed(plan.seed());
        network = new DemandNetwork(plan.network(), plan.levels().count());
        loss = new PathLoss(plan.levels(), plan.network().target());
        adam = new ResumableAdam(
                Tracker.cosine()
                        .setBaseValue(plan.learningRate())
                        .optFinalValue(plan.learningRate() / 30)
                        .setMaxUpdates(plan.epochs() * plan.steps())
                        .build(),
                CLIP);
        model = Model.newInstance("demand", Device.cpu(), ENGINE);
        model.setBlock(network);
        trainer = model.newTrainer(config());
        var days = plan.encoder().context();
        var context = new Shape(1, days);
        var covariates = plan.encoder().covariates().size();
        trainer.initialize(context, context, new Shape(1, days, covariates), new Shape(1, plan.horizon(), covariates));
        network.startSmall();
    }

    private DefaultTrainingConfig config() {
        return new DefaultTrainingConfig(Loss.l2Loss())
                .optOptimizer(adam)
                .optDevices(new Device[] {Device.cpu()})
                .optInitializer(new XavierInitializer(), Parameter.Type.WEIGHT);
    }

    TrainingPlan plan() {
        return plan;
    }

    DemandNetwork network() {
        return network;
    }

    /** One step downhill; answers the loss before it. */
    float learn(TrainingBatch batch) {
        try (var manager = trainer.getManager().newSubManager()) {
            var inputs = batch.inputs(manager);
            float before;
            try (var gradients = trainer.newGradientCollector()) {
                var found = loss.of(trainer.forward(inputs), batch);
                gradients.backward(found);
                before = found.getFloat();
            }
            trainer.step();
            return before;
        }
    }

    float loss(TrainingBatch batch) {
        try (var manager = trainer.getManager().newSubManager()) {
            return loss.of(trainer.evaluate(batch.inputs(manager)), batch).getFloat();
        }
    }

    /** Daily and cumulative quantiles in units, then the scale of each window, as the trainer itself computes them. */
    List<float[]> answer(TrainingBatch batch) {
        try (var manager = trainer.getManager().newSubManager()) {
            var outputs = trainer.evaluate(batch.inputs(manager));
            var scale = outputs.get(2);
            var unit = scale.expandDims(2);
            return List.of(
                    outputs.get(0).mul(unit).toFloatArray(),
                    outputs.get(1).mul(unit).toFloatArray(),
                    scale.toFloatArray());
        }
    }

    /** All that was learnt so far, to come back to. */
    List<float[]> remember() {
        return network.getParameters().stream()
                .map(parameter -> parameter.getValue().getArray().toFloatArray())
                .toList();
    }

    void comeBackTo(List<float[]> remembered) {
        for (int i = 0; i < remembered.size(); i++) {
            network.getParameters().valueAt(i).getArray().set(remembered.get(i));
        }
    }

    /** Also as to what the optimizer remembers: learning on is as if it had never stopped. */
    void comeBackTo(Checkpoint checkpoint) {
        comeBackTo(checkpoint.parameters());
        var weights = new LinkedHashMap<String, NDArray>();
        network.getParameters()
                .forEach(parameter -> weights.put(
                        parameter.getValue().getId(), parameter.getValue().getArray()));
        adam.comeBackTo(checkpoint.pace(), weights);
    }

    Momentum momentum() {
        return adam.remember(network.getParameters().stream()
                .map(parameter -> parameter.getValue().getId())
                .toList());
    }

    long size() {
        return remember().stream().mapToLong(numbers -> numbers.length).sum();
    }

    public byte[] toOnnx(Map<String, String> metadata) {
        return DemandGraph.write(List.of(network), metadata);
    }

    @Override
    public void close() {
        trainer.close();
        model.close();
    }
}
