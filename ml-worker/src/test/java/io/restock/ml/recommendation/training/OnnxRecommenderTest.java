package io.restock.ml.recommendation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.restock.events.RecommendationEvent.Recommendation;
import io.restock.events.Sku;
import io.restock.ml.recommendation.Assortment;
import io.restock.ml.recommendation.Recommender;
import io.restock.ml.recommendation.RecommenderContract;
import io.restock.ml.recommendation.Taste;
import io.restock.ml.recommendation.Taste.Liking;
import io.restock.ml.recommendation.onnx.ItemIndex;
import io.restock.ml.recommendation.onnx.OnnxRecommender;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A model whose coefficients are given: having apples adds .5 to bread and .25 to cheese, and so on by row. */
class OnnxRecommenderTest extends RecommenderContract {

    private static final float[] COEFFICIENTS = {0, .5f, .25f, .5f, 0, -.25f, .125f, .25f, 0};
    private static final Assortment ALL = new Assortment(Map.of(APPLE, 0.0, BREAD, 0.0, CHEESE, 0.0));
    private static final OnnxRecommender MODEL =
            model(COEFFICIENTS, new ItemIndex(List.of(APPLE, BREAD, CHEESE)), Map.of("name", "by-hand"));

    @Override
    protected Recommender recommender() {
        return MODEL;
    }

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @Test
    void scores_are_the_sum_of_what_each_product_bought_adds() {
        var taste = new Taste(List.of(new Liking(APPLE, 1), new Liking(CHEESE, .5)));

        assertThat(MODEL.recommend(List.of(taste), ALL, 3))
                .containsExactly(List.of(
                        new Recommendation(BREAD, .625, List.of(APPLE, CHEESE)),
                        new Recommendation(CHEESE, .25, List.of(APPLE)),
                        new Recommendation(APPLE, .0625, List.of(CHEESE))));
    }

    @Test
    void what_speaks_against_a_product_is_no_reason_for_it() {
        var list = MODEL.recommend(List.of(likes(BREAD, APPLE)), ALL, 3).getFirst();

        assertThat(list).extracting(Recommendation::sku).containsExactly(APPLE, BREAD, CHEESE);
        assertThat(list.getLast()).isEqualTo(new Recommendation(CHEESE, 0, List.of(APPLE)));
    }

    @Test
    void a_batch_answers_like_one_shopper_alone() {
        var random = new Random(7);
        var tastes = IntStream.range(0, 130)
                .mapToObj(_ -> likes(List.of(APPLE, BREAD, CHEESE)
                        .subList(0, random.nextInt(4))
                        .toArray(new Sku[0])))
                .toList();

        var together = MODEL.recommend(tastes, ALL, 3);

        for (int i = 0; i < tastes.size(); i++) {
            assertThat(together.get(i))
                    .isEqualTo(MODEL.recommend(List.of(tastes.get(i)), ALL, 3).getFirst());
        }
    }

    /** Forty items and histories of all lengths, against a plain loop over the same coefficients. */
    @Test
    void the_runtime_agrees_with_the_trainer() {
        var random = new Random(42);
        var histories = IntStream.range(0, 300)
                .mapToObj(_ -> random.ints(8, 0, 40).distinct().toArray())
                .toList();
        var coefficients = Ease.coefficients(histories, 40, 5);
        var items = new ItemIndex(
                IntStream.range(0, 40).mapToObj(i -> new Sku("S" + i)).toList());
        var assortment = new Assortment(
                IntStream.range(0, 40).mapToObj(items::item).collect(Collectors.toMap(sku -> sku, _ -> 0.0)));
        try (var model = model(coefficients, items, Map.of())) {
            for (var history : histories.subList(0, 20)) {
                var taste = likes(IntStream.of(history).mapToObj(items::item).toArray(Sku[]::new));
                for (var recommended :
                        model.recommend(List.of(taste), assortment, 40).getFirst()) {
                    var to = items.row(recommended.sku()).orElseThrow();
                    var expected = IntStream.of(history)
                            .mapToDouble(from -> coefficients[from * 40 + to])
                            .sum();
                    assertThat(recommended.score()).isEqualTo(expected, within(1e-6));
                }
            }
        }
    }

    @Test
    void a_model_of_another_agreement_is_refused() {
        var other = EaseGraph.write(COEFFICIENTS, new ItemIndex(List.of(APPLE, BREAD, CHEESE)), Map.of());
        assertThat(OnnxRecommender.load(other).model().sha256()).hasSize(64);

        assertThatThrownBy(() -> OnnxRecommender.load(new byte[] {1, 2, 3}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_model_that_ships_knows_the_products_of_the_demonstration() {
        try (var shipped = OnnxRecommender.shipped()) {
            var lists = shipped.recommend(
                    List.of(likes(new Sku("22697"))),
                    new Assortment(Map.of(new Sku("22698"), 1.0, new Sku("22699"), 1.0, new Sku("85123A"), 1.0)),
                    2);

            assertThat(shipped.model().id()).isEqualTo("ease-2011-11-01");
            assertThat(lists.getFirst())
                    .as("green regency teacups go with pink ones and with roses")
                    .extracting(Recommendation::sku)
                    .containsExactlyInAnyOrder(new Sku("22698"), new Sku("22699"));
        }
    }

    private static OnnxRecommender model(float[] coefficients, ItemIndex items, Map<String, String> description) {
        return OnnxRecommender.load(EaseGraph.write(coefficients, items, description));
    }
}
