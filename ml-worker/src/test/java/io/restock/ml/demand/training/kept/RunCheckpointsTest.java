package io.restock.ml.demand.training.kept;

import io.restock.ml.forecast.training.checkpoint.Checkpoints;
import io.restock.ml.forecast.training.checkpoint.CheckpointsContract;
import org.springframework.jdbc.core.simple.JdbcClient;

class RunCheckpointsTest extends CheckpointsContract {

    private final JdbcClient database = JdbcClient.create(SomeRuns.database());

    @Override
    protected Checkpoints checkpoints() {
        return new RunCheckpoints(database, "first");
    }
}
