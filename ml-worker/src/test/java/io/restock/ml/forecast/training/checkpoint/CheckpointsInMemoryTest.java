package io.restock.ml.forecast.training.checkpoint;

class CheckpointsInMemoryTest extends CheckpointsContract {

    private final Checkpoints checkpoints = Checkpoints.inMemory();

    @Override
    protected Checkpoints checkpoints() {
        return checkpoints;
    }
}
