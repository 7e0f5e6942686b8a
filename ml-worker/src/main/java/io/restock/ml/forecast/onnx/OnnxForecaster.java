package io.restock.ml.forecast.onnx;

import static java.util.stream.Collectors.groupingBy;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.restock.events.ModelRef;
import io.restock.ml.feature.DemandEncoder;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.PathBuilder;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.onnx.OnnxModel;
import io.restock.ml.onnx.RefusedModel;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Forecasts by a {@code demand/1} model. A call works on the caller's own thread until all is answered; the same
 * history gets the same bits whatever else is asked for with it.
 */
public final class OnnxForecaster implements DemandForecaster, AutoCloseable {

    private static final String SHIPPED = "/models/demand-lstm.onnx";
    private static final int BATCH = 64;

    private final OnnxModel model;
    private final ModelRef identity;
    private final QuantileLevels levels;
    private final DemandEncoder encoder;

    private OnnxForecaster(OnnxModel model, DemandEncoder encoder) {
        this.encoder = encoder;
        this.model = model;
        this.identity = new ModelRef(DemandMetadata.name(model.metadata()), model.sha256());
        this.levels = DemandMetadata.levels(model.metadata());
    }

    /** @throws RefusedModel if the file is not a model of demand as it is encoded here */
    public static OnnxForecaster load(byte[] file) {
        var model = OnnxModel.open(file);
        try {
            DemandAgreement.check(model);
            return new OnnxForecaster(model, DemandEncoder.DAILY);
        } catch (RefusedModel refused) {
            model.close();
            throw refused;
        }
    }

    /** A model that was trained on what another encoder reads, of any grain. */
    public static OnnxForecaster trained(byte[] file, DemandEncoder encoder) {
        return new OnnxForecaster(OnnxModel.open(file), encoder);
    }

    /** The model that comes with the program. */
    public static OnnxForecaster shipped() {
        return load(shippedFile());
    }

    public static byte[] shippedFile() {
        return OnnxModel.shipped(SHIPPED);
    }

    @Override
    public ModelRef model() {
        return identity;
    }

    public QuantileLevels levels() {
        return levels;
    }

    @Override
    public List<DemandForecast> forecast(List<DemandHistory> histories) {
        var answers = new DemandForecast[histories.size()];
        IntStream.range(0, histories.size())
                .boxed()
                .collect(groupingBy(i -> histories.get(i).horizon()))
                .forEach((horizon, alike) -> {
                    for (int from = 0; from < alike.size(); from += BATCH) {
                        answer(histories, alike.subList(from, Math.min(alike.size(), from + BATCH)), answers);
                    }
                });
        return List.of(answers);
    }

    /** Runs the histories at {@code chosen}, all of one horizon, and puts each answer in its place. */
    private void answer(List<DemandHistory> histories, List<Integer> chosen, DemandForecast[] answers) {
        var batch = chosen.stream().map(histories::get).map(encoder::encode).toList();
        var horizon = histories.get(chosen.getFirst()).horizon();
        try (var inputs = new DemandTensors(encoder, batch, horizon);
                var outputs = model.session().run(inputs.byName())) {
            var daily = numbers(outputs, "quantiles");
            var cumulative = numbers(outputs, "cumulative_quantiles");
            for (int row = 0; row < chosen.size(); row++) {
                answers[chosen.get(row)] = paths(daily, cumulative, row * horizon, horizon);
            }
        } catch (OrtException failure) {
            throw new IllegalStateException("%s does not answer".formatted(identity.id()), failure);
        }
    }

    private DemandForecast paths(FloatBuffer daily, FloatBuffer cumulative, int firstDay, int horizon) {
        var paths = new PathBuilder(levels);
        for (int day = firstDay; day < firstDay + horizon; day++) {
            var at = day * levels.count();
            paths.add(i -> daily.get(at + i), i -> cumulative.get(at + i));
        }
        return paths.build();
    }

    private static FloatBuffer numbers(OrtSession.Result outputs, String name) {
        return ((OnnxTensor) outputs.get(name).orElseThrow()).getFloatBuffer();
    }

    @Override
    public void close() {
        model.close();
    }
}
