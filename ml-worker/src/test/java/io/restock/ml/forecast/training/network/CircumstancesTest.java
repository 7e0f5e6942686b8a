package io.restock.ml.forecast.training.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class CircumstancesTest {

    private static final int CONTEXT = 4;

    private final Circumstances circumstances = new Circumstances(1, CONTEXT);
    private NDManager manager;

    @BeforeEach
    void open() {
        manager = NDManager.newBaseManager("PyTorch");
    }

    @AfterEach
    void close() {
        manager.close();
    }

    @Test
    void the_level_is_the_past_without_circumstances_late_periods_counting_more() {
        // Weights 1/8, 1/4, 1/2 and 1 of four periods, and a tenth of one at the scale
        var seen = seen(new float[] {.98f, .98f, .98f, 1.98f}, both -> both.mul(0));

        assertThat(seen.level().getFloat()).isCloseTo((float) (Math.log(2) / 1.975), within(1e-6f));
        assertThat(seen.coming().toFloatArray()).containsExactly(0, 0);
        assertThat(seen.past().toFloatArray()[3]).isCloseTo((float) (Math.log(2) * .975 / 1.975), within(1e-6f));
    }

    @Test
    void what_circumstances_explain_is_no_news() {
        // A covariate of c multiplies demand by exp(c squared)
        var seen = seen(new float[] {.98f, .98f, .98f, (float) Math.exp(9) - .02f}, both -> both, 0, 0, 0, 3);

        assertThat(seen.past().toFloatArray()).containsOnly(new float[] {0}, within(1e-5f));
        assertThat(seen.level().getFloat()).isCloseTo(0, within(1e-5f));
        assertThat(seen.coming().toFloatArray()).containsExactly(1, 4);
    }

    @Test
    void each_quantile_is_a_multiple_of_the_one_before() {
        var seen = new Circumstances.Seen<>(
                manager.zeros(new Shape(1, CONTEXT)), logarithm(2, 1, 1), logarithm(3, 1, 1, 1));

        var quantiles = Circumstances.quantiles(seen, manager.zeros(new Shape(1, 1, 3)));

        assertThat(quantiles.toFloatArray()).containsExactly(new float[] {6, 12, 24}, within(1e-5f));
    }

    private NDArray logarithm(double ofNumber, long... shape) {
        return manager.full(new Shape(shape), (float) Math.log(ofNumber));
    }

    private Circumstances.Seen<NDArray> seen(float[] relative, UnaryOperator<NDArray> answer, float... covariates) {
        var given = covariates.length == 0 ? new float[CONTEXT] : covariates;
        return circumstances.see(
                manager.create(relative, new Shape(1, CONTEXT)),
                manager.ones(new Shape(1, CONTEXT)),
                values -> answer.apply(values.broadcast(1, values.getShape().get(1), 64)),
                manager.create(given, new Shape(1, CONTEXT, 1)),
                manager.create(new float[] {1, 2}, new Shape(1, 2, 1)));
    }
}
