package io.restock.ml.forecast.training.progress;

import java.util.function.Function;

/** Whoever watches a training: is told of each step that it has finished, and may end it by throwing. */
@FunctionalInterface
public interface Watch<S> {

    /** A checkpoint remembers all that comes before this step, and the step itself. */
    void after(S step);

    /** Asked before each batch and each round of trees; what was learnt since the last step is lost if it throws. */
    default void mayGoOn() {}

    /** Of a part that has steps of its own. */
    default <T> Watch<T> over(Function<T, S> inWhole) {
        var whole = this;
        return new Watch<>() {
            @Override
            public void after(T step) {
                whole.after(inWhole.apply(step));
            }

            @Override
            public void mayGoOn() {
                whole.mayGoOn();
            }
        };
    }
}
