package io.restock.ml.forecast.onnx;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.onnx.ElementType;
import io.restock.ml.onnx.OnnxGraph;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class DemandAgreementTest {

    private static final QuantileLevels MEDIAN = new QuantileLevels(List.of(.5));

    @Test
    void a_model_of_something_else_is_refused_with_all_that_is_wrong() {
        var graph = new OnnxGraph("something else");
        graph.output(graph.input("past_target", ElementType.INT64, "batch", "context"), "y", ElementType.INT64, 1, 1);

        assertFaults(graph.toBytes(Map.of("schema", "cf/1")))
                .contains(
                        "schema is 'cf/1' instead of 'demand/1'",
                        "feature_builder is '' instead of 'demand-encoder-1'",
                        "context is '' instead of '56'",
                        "it has no name",
                        "past_target is no float tensor",
                        "past_mask is missing",
                        "past_covariates is missing",
                        "future_covariates is missing",
                        "quantiles is missing",
                        "cumulative_quantiles is missing");
    }

    @Test
    void a_model_of_another_shape_is_refused() {
        var graph = new OnnxGraph("almost");
        graph.input("past_target", ElementType.FLOAT, "batch", "context");
        graph.input("past_mask", ElementType.FLOAT, "batch", 56);
        graph.input("past_covariates", ElementType.FLOAT, "batch", "context", 8);
        var future = graph.input("future_covariates", ElementType.FLOAT, "batch", "horizon", 9);
        graph.input("weather", ElementType.FLOAT, "batch");
        graph.output(graph.slice(future, 2, 0, 1), "quantiles", ElementType.FLOAT, "batch", "horizon", 1);
        graph.output(graph.slice(future, 2, 0, 2), "cumulative_quantiles", ElementType.FLOAT, "batch", "horizon", 2);

        assertFaults(graph.toBytes(DemandMetadata.of("almost-1", MEDIAN)))
                .containsExactly(
                        "past_mask has shape [-1, 56] instead of [-1, -1]",
                        "past_covariates has shape [-1, -1, 8] instead of [-1, -1, 9]",
                        "it also wants weather",
                        "cumulative_quantiles has shape [-1, -1, 2] instead of [-1, -1, 1]");
    }

    @Test
    void a_model_without_levels_is_refused() {
        var graph = new OnnxGraph("without levels");
        graph.output(graph.input("x", ElementType.FLOAT, 1), "y", ElementType.FLOAT, 1);

        assertFaults(graph.toBytes(Map.of("quantile_levels", "0.5,0.4")))
                .contains("quantile levels are wrong: not ascending within (0, 1): [0.5, 0.4]");
    }

    private static ListAssert<String> assertFaults(byte[] file) {
        return assertThatExceptionOfType(RefusedModel.class)
                .isThrownBy(() -> OnnxForecaster.load(file))
                .extracting(RefusedModel::faults, list(String.class));
    }
}
