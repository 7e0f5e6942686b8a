package io.restock.ml.recommendation.training;

import io.restock.ml.recommendation.PopularityRecommender;
import io.restock.ml.recommendation.Taste;
import io.restock.ml.recommendation.onnx.ItemIndex;
import io.restock.ml.recommendation.onnx.OnnxRecommender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Trains the recommender on a file of orders, judges it on the orders after the last day of training, and writes both down. */
final class TrainRecommender {

    private static final Logger LOG = LoggerFactory.getLogger(TrainRecommender.class);

    private TrainRecommender() {}

    /** @param arguments orders file, first day not learnt from, λ, model file to write; its card goes beside it */
    static void main(String[] arguments) throws IOException {
        var orders = Path.of(arguments[0]);
        var until = LocalDate.parse(arguments[1]);
        var lambda = Double.parseDouble(arguments[2]);
        var file = Path.of(arguments[3]);
        var all = Purchases.read(orders);
        var model = train(all.before(until), lambda, until);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, model);
        try (var recommender = OnnxRecommender.load(model)) {
            var card = new ModelCard(recommender.model(), all.before(until), until, lambda);
            var text = card.text(judge(recommender, all, until));
            Files.writeString(file.resolveSibling("ease.md"), text);
            LOG.info("{}\n{}", file, text);
        }
    }

    static byte[] train(Purchases purchases, double lambda, LocalDate until) {
        var items = new ItemIndex(purchases.skus());
        var coefficients = Ease.coefficients(histories(purchases, items), items.size(), lambda);
        return EaseGraph.write(
                coefficients,
                items,
                new TreeMap<>(Map.of(
                        "name", "ease-" + until,
                        "lambda", Double.toString(lambda),
                        "history_half_life_days", Double.toString(Taste.HALF_LIFE_DAYS),
                        "history_remembered", Integer.toString(Taste.REMEMBERED))));
    }

    private static Collection<int[]> histories(Purchases purchases, ItemIndex items) {
        return purchases.byShopper().values().stream()
                .map(bought -> bought.keySet().stream()
                        .flatMapToInt(sku -> items.row(sku).stream())
                        .toArray())
                .toList();
    }

    private static List<String> judge(OnnxRecommender recommender, Purchases all, LocalDate until) {
        var backtest = new Backtest(all, until, LocalDate.MAX);
        var recent = backtest.popular(30);
        return List.of(
                backtest.of(recommender, recent).asRow("EASE"),
                backtest.ofOwnFrequency().asRow("what the shopper bought most often"),
                backtest.of(new PopularityRecommender(), recent).asRow("popular in the last 30 days"),
                backtest.of(new PopularityRecommender(), backtest.popular(Long.MAX_VALUE))
                        .asRow("popular ever"));
    }
}
