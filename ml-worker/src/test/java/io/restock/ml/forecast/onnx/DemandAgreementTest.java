package io.restock.ml.forecast.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.onnx.ElementType;
import io.restock.ml.onnx.OnnxGraph;
import io.restock.ml.onnx.RefusedModel;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemandAgreementTest {

    private static final QuantileLevels MEDIAN = new QuantileLevels(List.of(.5));

    @ParameterizedTest
    @ValueSource(strings = {ModelFileSamples.TORCH, ModelFileSamples.TENSORFLOW})
    void a_model_that_another_tool_has_made_is_taken(String name) {
        try (var forecaster = OnnxForecaster.load(ModelFileSamples.file(name))) {
            assertThat(forecaster.model().id()).isEqualTo(name);
        }
    }

    @Test
    void a_model_of_something_else_is_refused_with_all_that_is_wrong() {
        var graph = new OnnxGraph("something else");
        graph.output(graph.input("past_target", ElementType.INT64, "batch", "context"), "y", ElementType.INT64, 1, 1);

        assertFaults(graph.toBytes(Map.of("schema", "cf/1")))
                .containsExactly(
                        "schema is 'cf/1' instead of 'demand/1'",
                        "feature_builder is '' instead of 'demand-encoder-1'",
                        "covariates is '' instead of 'monday,tuesday,wednesday,thursday,friday,saturday,sunday,"
                                + "log_price_ratio,open'",
                        "context is '' instead of '56'",
                        "it has no name",
                        "quantile levels are wrong: empty String",
                        "input past_mask [any, any] of floats is missing",
                        "input past_covariates [any, any, 9] of floats is missing",
                        "input future_covariates [any, any, 9] of floats is missing",
                        "input past_target is of INT64 instead of FLOAT",
                        "output quantiles [any, any, 1] of floats is missing",
                        "output cumulative_quantiles [any, any, 1] of floats is missing",
                        "output y is not agreed");
    }

    @Test
    void a_model_of_another_shape_is_refused() {
        var graph = new OnnxGraph("almost");
        graph.input("past_target", ElementType.FLOAT, 1, "context");
        graph.input("past_mask", ElementType.FLOAT, "batch", 56);
        graph.input("past_covariates", ElementType.FLOAT, "batch", "context", 8);
        var future = graph.input("future_covariates", ElementType.FLOAT, "batch", "horizon", 9);
        graph.input("weather", ElementType.FLOAT, "batch");
        graph.output(graph.slice(future, 2, 0, 1), "quantiles", ElementType.FLOAT, "batch", "horizon", 1);
        graph.output(graph.slice(future, 2, 0, 2), "cumulative_quantiles", ElementType.FLOAT, "batch", "horizon", 2);

        assertFaults(graph.toBytes(DemandMetadata.of("almost-1", MEDIAN)))
                .containsExactly(
                        "quantile levels lack 0.9",
                        "quantile levels lack 0.95",
                        "input past_target has shape [1, any] instead of [any, any]",
                        "input past_mask has shape [any, 56] instead of [any, any]",
                        "input past_covariates has shape [any, any, 8] instead of [any, any, 9]",
                        "input weather is not agreed",
                        "output cumulative_quantiles has shape [any, any, 2] instead of [any, any, 1]");
    }

    @Test
    void levels_that_do_not_rise_are_refused() {
        var graph = new OnnxGraph("without levels");
        graph.output(graph.input("x", ElementType.FLOAT, 1), "y", ElementType.FLOAT, 1);

        assertFaults(graph.toBytes(Map.of("quantile_levels", "0.5,0.4")))
                .contains("quantile levels are wrong: not ascending within (0, 1): [0.5, 0.4]");
    }

    @Test
    void numbers_that_cannot_be_demand_are_refused() {
        assertAnswer((graph, zero) -> graph.add("Add", zero, graph.scalar(-1f)))
                .containsExactly(
                        "quantiles[0, 0, 0] = -1.0 is below 0",
                        "cumulative_quantiles[0, 0, 0] = -1.0 is below 0",
                        "cumulative_quantiles[0, 1, 0] = -2.0 is below that of the day before: sums shrink");
        assertAnswer((graph, zero) -> graph.add("Log", zero)).contains("quantiles[0, 0, 0] = -Infinity is not finite");
        assertAnswer((graph, zero) -> graph.add("Add", zero, falling(graph)))
                .containsExactly(
                        "quantiles[0, 0, 1] = 11.0 is below that of the level before: quantiles cross",
                        "cumulative_quantiles[0, 0, 1] = 11.0 is below that of the level before: quantiles cross");
    }

    @Test
    void a_row_that_depends_on_its_neighbours_is_refused() {
        assertAnswer((graph, zero) -> graph.add("Add", zero, graph.add("ReduceMax", graph.add("Abs", "past_target"))))
                .contains("rows 0 to 0 get other numbers in a batch of 1 than in one of 5");
    }

    @Test
    void a_model_that_fails_when_it_is_asked_is_refused() {
        assertAnswer((graph, zero) -> graph.add("Add", zero, ofThreeDays(graph)))
                .singleElement()
                .asString()
                .startsWith("it does not run on five rows and 14 days: ");
    }

    private static String ofThreeDays(OnnxGraph graph) {
        var product = graph.add("MatMul", "past_target", graph.constant(new float[3], 3, 1));
        return graph.add("Unsqueeze", product, graph.vector(2));
    }

    private static String falling(OnnxGraph graph) {
        return graph.constant(new float[] {12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1}, 1, 1, 12);
    }

    private static ListAssert<String> assertAnswer(BiFunction<OnnxGraph, String, String> quantile) {
        return assertFaults(ModelFileSamples.answering("sample-1", quantile));
    }

    private static ListAssert<String> assertFaults(byte[] file) {
        return assertThatExceptionOfType(RefusedModel.class)
                .isThrownBy(() -> OnnxForecaster.load(file))
                .extracting(RefusedModel::faults, list(String.class));
    }
}
