package io.restock.ml.evaluation.training;

import io.restock.ml.evaluation.Scope;
import io.restock.ml.evaluation.contest.Contestant;
import io.restock.ml.evaluation.contest.Protocol;
import io.restock.ml.evaluation.contest.PublishedFigure;
import io.restock.ml.feature.encoding.DemandEncoder;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.series.SeriesForecaster;
import io.restock.ml.forecast.series.regression.LogLogRegression;
import io.restock.ml.forecast.training.TrainingPlan;
import io.restock.ml.forecast.training.network.NetworkShape;
import io.restock.ml.forecast.training.network.Target;
import io.restock.ml.panel.file.MonthlySeries;
import io.restock.ml.panel.file.OrangeJuice;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The published sets of data that models are compared on, each by its own protocol. */
final class DataSets {

    private static final QuantileLevels WEEKLY = new QuantileLevels(List.of(.05, .25, .5, .75, .9, .95));
    private static final QuantileLevels SELDOM = new QuantileLevels(List.of(.5, .75, .9, .95, .975));

    private DataSets() {}

    static Protocol of(Options options) throws IOException {
        return switch (options.set()) {
            case "online-retail-weekly" -> OnlineRetail.read(options).weekly();
            case "online-retail-daily" -> OnlineRetail.read(options).daily();
            case "online-retail-coverage" -> OnlineRetail.read(options).coverage();
            case "orange-juice" -> orangeJuice(options);
            case "carparts" -> monthly(options, "Car parts", .897);
            case "hospital" -> monthly(options, "Hospital", .813);
            case "own" -> new OwnData(options).protocol();
            default ->
                throw new IllegalArgumentException(
                        "no set '%s': online-retail-weekly, online-retail-daily, online-retail-coverage, orange-juice, carparts, hospital, own"
                                .formatted(options.set()));
        };
    }

    private static Protocol orangeJuice(Options options) throws IOException {
        var panel = OrangeJuice.read(options.data().resolve("orange-juice/oj.csv.gz"));
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
        var network = NetworkShape.lstm(new DemandEncoder(52, covariates), 32).with(Target.LOGARITHM);
        var plan = new TrainingPlan(network, WEEKLY, 3, 6, 100, 256, 8, 4e-3f, 1);
        var entrants = new Entrants(options, WEEKLY)
                .trees(3, 2, 12, 1)
                .networks(plan, 2, 12)
                .with(Contestant.untrained(new SeriesForecaster(new LogLogRegression(), WEEKLY)));
        var scope = new Scope((_, _) -> true, 2);
        return new Protocol(
                options.set(),
                "Orange juice, the protocol of TSPerf",
                panel,
                3,
                juice(-12, -11, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1),
                juice(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
                entrants.and(id -> id.matches("naive|last-season|ses|ets|theta|moving-mean-8")),
                entrants.members(),
                List.of(),
                _ -> true,
                Map.of("all", scope),
                List.of(
                        new PublishedFigure("naive", "MAPE, %", PublishedFigure.mape(scope), 109.67, .005),
                        new PublishedFigure("last-season", "MAPE, %", PublishedFigure.mape(scope), 165.06, .005)));
    }

    private static Protocol monthly(Options options, String title, double mase) throws IOException {
        var panel = MonthlySeries.read(options.data().resolve("demand-benchmarks/" + options.set() + ".csv.gz"));
        var months = panel.grain().between(panel.firstDay(), panel.end());
        var plan = new TrainingPlan(
                NetworkShape.lstm(new DemandEncoder(24, List.of("open")), 32), SELDOM, 12, 6, 100, 256, 8, 4e-3f, 1);
        var entrants = new Entrants(options, SELDOM).trees(12, 2, 9, 1).networks(plan, 2, 9);
        return new Protocol(
                options.set(),
                title + " by month, the protocol of the Monash archive",
                panel,
                12,
                List.of(panel.grain().plus(panel.firstDay(), months - 24L)),
                List.of(panel.grain().plus(panel.firstDay(), months - 12L)),
                entrants.and(_ -> true),
                entrants.members(),
                List.of(),
                _ -> true,
                Map.of("all", Scope.ALL),
                List.of(new PublishedFigure("ses", "MASE", PublishedFigure::monash, mase, .0005)));
    }

    private static List<LocalDate> juice(int... rounds) {
        return IntStream.of(rounds)
                .mapToObj(round -> OrangeJuice.week(136 + 2 * round))
                .toList();
    }
}
