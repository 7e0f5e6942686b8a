package io.restock.ml.evaluation.training;

import static java.util.stream.Collectors.toSet;

import io.restock.ml.evaluation.Judgement.Scope;
import io.restock.ml.evaluation.board.Contestant;
import io.restock.ml.evaluation.board.Protocol;
import io.restock.ml.evaluation.board.RollingOrigin;
import io.restock.ml.feature.DemandEncoder;
import io.restock.ml.forecast.NegativeBinomialForecaster;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.forecast.series.SeriesForecaster;
import io.restock.ml.forecast.series.SeriesModels;
import io.restock.ml.forecast.training.TrainingPlan;
import io.restock.ml.forecast.tree.training.TreePlan;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.file.MonthlySeries;
import io.restock.ml.panel.file.OrangeJuice;
import io.restock.ml.panel.order.OrderBook;
import io.restock.ml.panel.order.Split;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The published sets of data that models are compared on, each by its own protocol. */
final class DataSets {

    private static final QuantileLevels WEEKLY = new QuantileLevels(List.of(.05, .25, .5, .75, .9, .95));
    private static final QuantileLevels DAILY = new QuantileLevels(List.of(.05, .25, .5, .75, .9, .95, .975));
    private static final QuantileLevels SELDOM = new QuantileLevels(List.of(.5, .75, .9, .95, .975));
    private static final LocalDate RETAIL_FIRST_WEEK = LocalDate.of(2010, 11, 29);
    private static final LocalDate RETAIL_END = LocalDate.of(2011, 12, 5);
    private static final int BEST_SELLERS = 500;
    private static final String TREES = "trees";
    private static final String LSTM = "lstm";

    private DataSets() {}

    static Protocol published(String name, Path data) throws IOException {
        return switch (name) {
            case "online-retail-weekly" -> onlineRetailWeekly(name, data.resolve("online-retail"));
            case "online-retail-daily" -> onlineRetailDaily(name, data.resolve("online-retail"));
            case "orange-juice" -> orangeJuice(name, data.resolve("orange-juice/oj.csv.gz"));
            case "carparts", "hospital" -> monthly(name, data.resolve("demand-benchmarks/" + name + ".csv.gz"));
            default ->
                throw new IllegalArgumentException(
                        "no set '%s': online-retail-weekly, online-retail-daily, orange-juice, carparts, hospital, own"
                                .formatted(name));
        };
    }

    private static OrderBook onlineRetail(Path folder) throws IOException {
        return OrderBook.read(
                folder.resolve("orders.csv.gz"), Optional.of(folder.resolve("returns.csv.gz")), RETAIL_END);
    }

    private static Protocol onlineRetailWeekly(String name, Path folder) throws IOException {
        var panel = onlineRetail(folder).weekly(1);
        var encoder = new DemandEncoder(
                26, List.of("open", "log_price_ratio", "price_over_mean", "signal:open_days", "signal:orders"));
        var plan = new TrainingPlan(encoder, WEEKLY, 48, 4, 8, 100, 256, 8, 4e-3f, 1);
        var trained = List.<Contestant>of(
                new Trees(TREES, TreePlan.standard(WEEKLY, 4, 1), 2, 6, 1), new Networks(LSTM, plan, 2, 6));
        var test = weeks(45, 47, 49);
        return new Protocol(
                name,
                "Online Retail by week",
                panel,
                4,
                weeks(33, 35, 37, 39, 41),
                test,
                with(trained, WEEKLY, _ -> true),
                List.of(TREES, LSTM),
                List.of(RollingOrigin.COMBINATION),
                topAndAll(panel, test.getFirst(), 1));
    }

    private static Protocol onlineRetailDaily(String name, Path folder) throws IOException {
        var panel = Split.ONLINE_RETAIL.panel(onlineRetail(folder));
        var shipped = new AtLevels(OnnxForecaster.shippedNetwork(), DAILY);
        var trees = new Trees(TREES, TreePlan.standard(DAILY, 14, 1), 1, 35, 7);
        var days = IntStream.range(0, 11)
                .mapToObj(week -> LocalDate.of(2011, 9, 12).plusWeeks(week))
                .toList();
        return new Protocol(
                name,
                "Online Retail by day",
                panel,
                14,
                days.subList(0, 4),
                days.subList(4, days.size()),
                with(
                        List.of(Contestant.untrained(shipped), trees),
                        DAILY,
                        id -> id.matches("ses|tsb|croston.*|moving-mean.*")),
                List.of(shipped.model().id(), TREES),
                List.of(shipped.model().id(), RollingOrigin.COMBINATION),
                Map.of("best sellers", Scope.ALL));
    }

    private static Protocol orangeJuice(String name, Path file) throws IOException {
        var panel = OrangeJuice.read(file);
        var covariates = new ArrayList<>(List.of(
                "open",
                "promoted",
                "price_over_mean",
                "price_over_least",
                "signal:feature",
                "signal:group_chain_price",
                "signal:group_chain_promoted",
                "signal:group_chain_feature",
                "signal:group_rivals_log_price",
                "signal:group_rivals_price",
                "signal:group_rivals_feature"));
        IntStream.rangeClosed(1, 11).forEach(brand -> covariates.add("attribute:brand=BRAND-%02d".formatted(brand)));
        var plan = new TrainingPlan(new DemandEncoder(52, covariates), WEEKLY, 32, 3, 5, 100, 256, 8, 4e-3f, 1);
        var trained = List.<Contestant>of(
                new Trees(TREES, TreePlan.standard(WEEKLY, 3, 1), 2, 12, 1), new Networks(LSTM, plan, 2, 12));
        return new Protocol(
                name,
                "Orange juice, the protocol of TSPerf",
                panel,
                3,
                juice(-8, -6, -4, -2),
                juice(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
                with(trained, WEEKLY, id -> id.matches("naive|last-season|ses|ets|log-log|theta|moving-mean-8")),
                List.of(TREES, LSTM),
                List.of(),
                Map.of("all", new Scope(_ -> true, 2)));
    }

    private static Protocol monthly(String name, Path file) throws IOException {
        var panel = MonthlySeries.read(file);
        var months = panel.grain().between(panel.firstDay(), panel.end());
        var plan = new TrainingPlan(new DemandEncoder(24, List.of("open")), SELDOM, 32, 12, 6, 100, 256, 8, 4e-3f, 1);
        var trained = List.<Contestant>of(
                new Trees(TREES, TreePlan.standard(SELDOM, 12, 1), 2, 9, 1), new Networks(LSTM, plan, 2, 9));
        return new Protocol(
                name,
                (name.equals("carparts") ? "Car parts" : "Hospital") + " by month, the protocol of the Monash archive",
                panel,
                12,
                List.of(panel.grain().plus(panel.firstDay(), months - 24L)),
                List.of(panel.grain().plus(panel.firstDay(), months - 12L)),
                with(trained, SELDOM, _ -> true),
                List.of(TREES, LSTM),
                List.of(),
                Map.of("all", Scope.ALL));
    }

    /** The trained models, then those of one series alone whose id is wanted. */
    static List<Contestant> with(List<Contestant> trained, QuantileLevels levels, Predicate<String> wanted) {
        var baselines = SeriesModels.all().stream()
                .filter(model -> wanted.test(model.id()))
                .map(model -> Contestant.untrained(new SeriesForecaster(model, levels)));
        return Stream.of(
                        trained.stream(),
                        Stream.of(Contestant.untrained(new NegativeBinomialForecaster(levels))),
                        baselines)
                .flatMap(contestants -> contestants)
                .toList();
    }

    private static Map<String, Scope> topAndAll(DemandPanel panel, LocalDate before, int firstPeriod) {
        var best = panel.bestSellers(BEST_SELLERS, before).items().stream()
                .map(item -> item.item())
                .collect(toSet());
        var scopes = new LinkedHashMap<String, Scope>();
        scopes.put(
                "best sellers",
                new Scope(item -> best.contains(panel.items().get(item).item()), firstPeriod));
        scopes.put("all", new Scope(_ -> true, firstPeriod));
        return scopes;
    }

    private static List<LocalDate> weeks(int... known) {
        return IntStream.of(known).mapToObj(RETAIL_FIRST_WEEK::plusWeeks).toList();
    }

    private static List<LocalDate> juice(int... rounds) {
        return IntStream.of(rounds)
                .mapToObj(round -> OrangeJuice.week(136 + 2 * round))
                .toList();
    }
}
