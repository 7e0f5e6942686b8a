package io.restock.ml.forecast.tree.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.restock.events.ModelRef;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.span.FeatureSchema;
import io.restock.ml.feature.span.Span;
import io.restock.ml.feature.span.SpanFeatures;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.PathBuilder;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.onnx.DemandMetadata;
import io.restock.ml.forecast.onnx.SpanMetadata;
import io.restock.ml.onnx.OnnxModel;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;

/**
 * Forecasts by trees in an ONNX model: {@code features [rows, numbers]} to {@code quantiles [rows, levels]} and
 * {@code mean [rows]}, both of one open period over the item's scale. A row asks about one span of one history.
 */
public final class TreeForecaster implements DemandForecaster, AutoCloseable {

    private final OnnxModel model;
    private final ModelRef identity;
    private final FeatureSchema schema;
    private final QuantileLevels levels;

    public TreeForecaster(byte[] file) {
        this.model = OnnxModel.open(file);
        this.identity = new ModelRef(DemandMetadata.name(model.metadata()), model.sha256());
        this.levels = DemandMetadata.levels(model.metadata());
        this.schema = SpanMetadata.of(model.metadata())
                .orElseThrow(() -> new IllegalArgumentException("it does not say which features it reads"));
    }

    @Override
    public ModelRef model() {
        return identity;
    }

    @Override
    public List<DemandForecast> forecast(List<DemandHistory> histories) {
        return histories.stream().map(this::forecast).toList();
    }

    private DemandForecast forecast(DemandHistory history) {
        if (history.grain() != schema.grain()) {
            throw new IllegalArgumentException(
                    "%s: trained on a %s, not on a %s".formatted(identity.id(), schema.grain(), history.grain()));
        }
        var features = new SpanFeatures(schema, history);
        var spans = Span.over(history.horizon());
        var rows = spans.stream().map(span -> features.row(span).values()).toList();
        try (var input = tensor(rows);
                var answers = model.session().run(Map.of("features", input))) {
            var quantiles = numbers(answers, "quantiles");
            var means = numbers(answers, "mean");
            return paths(features, spans, quantiles, means);
        } catch (OrtException failure) {
            throw new IllegalStateException("%s does not answer".formatted(identity.id()), failure);
        }
    }

    private DemandForecast paths(SpanFeatures features, List<Span> spans, FloatBuffer quantiles, FloatBuffer means) {
        var paths = new PathBuilder(levels);
        var horizon = (spans.size() + 1) / 2;
        for (int day = 0; day < horizon; day++) {
            if (features.open(spans.get(day)) == 0) {
                paths.addClosedDay();
                continue;
            }
            var sum = day == 0 ? 0 : horizon + day - 1;
            var unit = features.scale() * features.open(spans.get(day));
            var sumUnit = features.scale() * features.open(spans.get(sum));
            var at = day * levels.count();
            var sumAt = sum * levels.count();
            paths.add(
                    unit * means.get(day), i -> unit * quantiles.get(at + i), i -> sumUnit * quantiles.get(sumAt + i));
        }
        return paths.build();
    }

    private static OnnxTensor tensor(List<float[]> rows) throws OrtException {
        var width = rows.getFirst().length;
        var numbers = ByteBuffer.allocateDirect(rows.size() * width * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        rows.forEach(numbers::put);
        return OnnxTensor.createTensor(OnnxModel.environment(), numbers.rewind(), new long[] {rows.size(), width});
    }

    private static FloatBuffer numbers(OrtSession.Result outputs, String name) {
        return ((OnnxTensor) outputs.get(name).orElseThrow()).getFloatBuffer();
    }

    @Override
    public void close() {
        model.close();
    }
}
