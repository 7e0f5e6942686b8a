package io.restock.ml.forecast.onnx;

import static java.util.stream.Collectors.groupingBy;

import ai.onnxruntime.OrtException;
import io.restock.events.ModelRef;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.encoding.DemandEncoder;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.onnx.OnnxModel;
import io.restock.ml.onnx.RefusedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Forecasts by a {@code demand/1} model. A call works on all cores, a batch on each, until all is answered; the same history
 * gets the same bits whatever else is asked for with it.
 */
public final class OnnxForecaster implements DemandForecaster, AutoCloseable {

    private static final String COMBINATION = "/models/demand-combination.onnx";
    private static final String NETWORK = "/models/demand-lstm.onnx";

    /** A multiple of four; larger ones are no faster. */
    public static final int BATCH = 64;

    private final OnnxModel model;
    private final ModelRef identity;
    private final QuantileLevels levels;
    private final DemandReading reading;

    private OnnxForecaster(OnnxModel model, DemandEncoder encoder) {
        this.model = model;
        this.identity = new ModelRef(DemandMetadata.name(model.metadata()), model.sha256());
        this.levels = DemandMetadata.levels(model.metadata());
        this.reading = new DemandReading(encoder, SpanMetadata.of(model.metadata()));
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

    /** The model that comes with the program: a network and trees. */
    public static OnnxForecaster shipped() {
        return load(shippedFile());
    }

    public static byte[] shippedFile() {
        return OnnxModel.shipped(COMBINATION);
    }

    /** The network of that model by itself: smaller, faster and a little less good. */
    public static OnnxForecaster shippedNetwork() {
        return load(shippedNetworkFile());
    }

    public static byte[] shippedNetworkFile() {
        return OnnxModel.shipped(NETWORK);
    }

    @Override
    public ModelRef model() {
        return identity;
    }

    public QuantileLevels levels() {
        return levels;
    }

    /** SHA-256 in hex of all that the model reads of a history: it answers the same where that is the same. */
    public String digest(DemandHistory history) {
        return reading.of(history).digest();
    }

    /** What the model is given of histories of one horizon; to be closed. */
    public DemandTensors tensors(List<DemandHistory> alike) throws OrtException {
        var batch = alike.stream().map(reading::of).toList();
        return new DemandTensors(reading, batch, alike.getFirst().horizon());
    }

    @Override
    public List<DemandForecast> forecast(List<DemandHistory> histories) {
        var answers = new DemandForecast[histories.size()];
        batches(histories).parallelStream().forEach(batch -> answer(histories, batch, answers));
        return List.of(answers);
    }

    /** Which histories are asked for together: they have one horizon. */
    private static List<List<Integer>> batches(List<DemandHistory> histories) {
        var batches = new ArrayList<List<Integer>>();
        IntStream.range(0, histories.size())
                .boxed()
                .collect(groupingBy(i -> histories.get(i).horizon()))
                .forEach((_, alike) -> {
                    for (int from = 0; from < alike.size(); from += BATCH) {
                        batches.add(alike.subList(from, Math.min(alike.size(), from + BATCH)));
                    }
                });
        return batches;
    }

    /** Runs the histories at {@code chosen}, all of one horizon, and puts each answer in its place. */
    private void answer(List<DemandHistory> histories, List<Integer> chosen, DemandForecast[] answers) {
        var horizon = histories.get(chosen.getFirst()).horizon();
        try (var inputs = tensors(chosen.stream().map(histories::get).toList());
                var outputs = model.session().run(inputs.byName())) {
            var answer = DemandAnswer.of(outputs);
            for (int row = 0; row < chosen.size(); row++) {
                answers[chosen.get(row)] = answer.row(row, horizon, levels);
            }
        } catch (OrtException failure) {
            throw new IllegalStateException("%s does not answer".formatted(identity.id()), failure);
        }
    }

    @Override
    public void close() {
        model.close();
    }
}
