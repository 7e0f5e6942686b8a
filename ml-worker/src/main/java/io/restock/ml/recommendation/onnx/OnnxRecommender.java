package io.restock.ml.recommendation.onnx;

import io.restock.events.ModelRef;
import io.restock.events.RecommendationEvent.Recommendation;
import io.restock.events.Sku;
import io.restock.ml.onnx.OnnxModel;
import io.restock.ml.recommendation.Assortment;
import io.restock.ml.recommendation.Recommender;
import io.restock.ml.recommendation.Taste;
import io.restock.ml.recommendation.onnx.HistoryTensors.Weighted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Recommends by a linear {@code cf/1} model, such as EASE. Popularity decides between items that the model holds equal,
 * so a shopper whose purchases it does not know gets what is popular.
 */
public final class OnnxRecommender implements Recommender, AutoCloseable {

    private static final String SHIPPED = "/models/ease.onnx";
    private static final int BATCH = 64;
    private static final int REASONS = 3;
    private static final float UNAVAILABLE = -1e9f;
    private static final double TIE_BREAKER = 1e-6;

    private final OnnxModel model;
    private final ModelRef identity;
    private final ItemIndex items;
    private final Coefficients coefficients;

    private OnnxRecommender(OnnxModel model) {
        this.model = model;
        this.items = ItemIndex.of(model.metadata());
        this.identity = new ModelRef(model.metadata().getOrDefault("name", "cf"), model.sha256());
        this.coefficients = new Coefficients(model, items.size());
    }

    /** @throws IllegalArgumentException if the file is no {@code cf/1} model */
    public static OnnxRecommender load(byte[] file) {
        return new OnnxRecommender(OnnxModel.open(file));
    }

    /** The model that comes with the program. */
    public static OnnxRecommender shipped() {
        return load(OnnxModel.shipped(SHIPPED));
    }

    @Override
    public ModelRef model() {
        return identity;
    }

    @Override
    public List<List<Recommendation>> recommend(List<Taste> tastes, Assortment assortment, int atMost) {
        var bias = bias(assortment);
        var lists = new ArrayList<List<Recommendation>>();
        for (int from = 0; from < tastes.size(); from += BATCH) {
            var batch = tastes.subList(from, Math.min(tastes.size(), from + BATCH)).stream()
                    .map(this::history)
                    .toList();
            lists.addAll(lists(batch, RankedItems.of(model, batch, bias, Math.min(atMost, items.size()))));
        }
        return lists;
    }

    private List<List<Recommendation>> lists(List<List<Weighted>> histories, RankedItems ranked) {
        return IntStream.range(0, histories.size())
                .mapToObj(i -> IntStream.range(0, ranked.length())
                        .filter(rank -> ranked.score(i, rank) > UNAVAILABLE / 2)
                        .mapToObj(rank -> recommendation(histories.get(i), ranked.row(i, rank), ranked.score(i, rank)))
                        .toList())
                .toList();
    }

    private Recommendation recommendation(List<Weighted> history, int row, float score) {
        return new Recommendation(items.item(row), score, because(history, row));
    }

    private List<Sku> because(List<Weighted> history, int row) {
        return history.stream()
                .map(had -> new Weighted(had.row(), had.weight() * coefficients.get(had.row(), row)))
                .filter(reason -> reason.weight() > 0)
                .sorted(Comparator.comparingDouble(Weighted::weight).reversed())
                .limit(REASONS)
                .map(reason -> items.item(reason.row()))
                .toList();
    }

    private List<Weighted> history(Taste taste) {
        return taste.likings().stream()
                .flatMap(liking -> items.row(liking.sku()).stream().mapToObj(row -> new Weighted(row, liking.weight())))
                .toList();
    }

    private float[] bias(Assortment assortment) {
        var bias = new float[items.size()];
        for (int row = 0; row < bias.length; row++) {
            var item = items.item(row);
            bias[row] =
                    assortment.offers(item) ? (float) (TIE_BREAKER * assortment.relativePopularity(item)) : UNAVAILABLE;
        }
        return bias;
    }

    @Override
    public void close() {
        model.close();
    }
}
