package io.restock.ml.demand.trial;

import io.restock.events.ModelId;

/**
 * How far the evaluation of one model has come.
 *
 * @param done items measured, of so many
 * @param note why it ended as it did, where that needs saying
 */
record EvaluationProgress(String model, State state, int done, int of, String note) {

    enum State {
        WAITING,
        RUNNING,
        PUBLISHED,
        REPEATED,
        NOT_POSSIBLE,
        FAILED
    }

    static EvaluationProgress waiting(ModelId model) {
        return new EvaluationProgress(model.sha256(), State.WAITING, 0, 0, "");
    }

    EvaluationProgress running(int measured, int all) {
        return new EvaluationProgress(model, State.RUNNING, measured, all, "");
    }

    EvaluationProgress ended(State how, String why) {
        return new EvaluationProgress(model, how, done, of, why);
    }
}
