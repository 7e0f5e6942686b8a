package io.restock.ml.evaluation.training;

import static java.util.stream.Collectors.toSet;

import io.restock.ml.evaluation.Scope;
import io.restock.ml.evaluation.contest.Contestant;
import io.restock.ml.evaluation.contest.Protocol;
import io.restock.ml.evaluation.contest.PublishedFigure;
import io.restock.ml.evaluation.contest.RollingOrigin;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.encoding.DemandEncoder;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.forecast.training.TrainingPlan;
import io.restock.ml.forecast.training.network.NetworkShape;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.PanelItem;
import io.restock.ml.panel.order.OrderBook;
import io.restock.ml.panel.order.Split;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A British shop's year, by week, by day, and by day for all items that sell now and then. */
final class OnlineRetail {

    private static final QuantileLevels WEEKLY = new QuantileLevels(List.of(.05, .25, .5, .75, .9, .95));
    private static final QuantileLevels DAILY = new QuantileLevels(List.of(.05, .25, .5, .75, .9, .95, .975));
    private static final LocalDate FIRST_WEEK = LocalDate.of(2010, 11, 29);
    private static final LocalDate FIRST_VALIDATION = LocalDate.of(2011, 9, 12);
    private static final LocalDate END = LocalDate.of(2011, 12, 5);
    private static final int BEST_SELLERS = 500;
    private static final int SHORTEST_PAST = 29;
    private static final int FEWEST_SELLING_DAYS = 20;

    /** Of the weekly models, averaged. */
    private static final int SEEDS = 4;

    private static final int DAYS = 14;
    private static final int WEEK = 7;
    private static final String SIMPLE = "ses|tsb|croston.*|moving-mean.*";

    private final Options options;
    private final OrderBook orders;

    private OnlineRetail(Options options, OrderBook orders) {
        this.options = options;
        this.orders = orders;
    }

    static OnlineRetail read(Options options) throws IOException {
        var folder = options.data().resolve("online-retail");
        var returns = Optional.of(folder.resolve("returns.csv.gz"));
        return new OnlineRetail(options, OrderBook.read(folder.resolve("orders.csv.gz"), returns, END));
    }

    Protocol weekly() {
        var panel = orders.weekly(1);
        var encoder = new DemandEncoder(
                26, List.of("open", "log_price_ratio", "price_over_mean", "signal:open_days", "signal:orders"));
        var plan = new TrainingPlan(NetworkShape.lstm(encoder, 48), WEEKLY, 4, 8, 100, 256, 8, 4e-3f, 1);
        var entrants = new Entrants(options, WEEKLY).trees(4, SEEDS, 6, 1).networks(plan, SEEDS, 6);
        var test = weeks(45, 47, 49);
        var best = bestSellers(panel, test.getFirst());
        var scopes = new LinkedHashMap<String, Scope>();
        scopes.put("best sellers", best);
        scopes.put("all", Scope.ALL);
        return new Protocol(
                options.set(),
                "Online Retail by week",
                panel,
                4,
                weeks(33, 35, 37, 39, 41),
                test,
                entrants.and(_ -> true),
                entrants.members(),
                List.of(RollingOrigin.COMBINATION),
                _ -> true,
                scopes,
                List.of(
                        published("A of weeks, best sellers", PublishedFigure.periodLoss(best), .412, .003),
                        published("A of weeks, all", PublishedFigure.periodLoss(Scope.ALL), .460, .003)));
    }

    Protocol daily() {
        return daily(
                "Online Retail by day",
                Split.ONLINE_RETAIL.panel(orders),
                "best sellers",
                List.of(
                        published("A of days", PublishedFigure.periodLoss(Scope.ALL), .618, .001),
                        published("A of 14 days", PublishedFigure.sumLoss(Scope.ALL), .319, .001)));
    }

    /** All items with enough selling days, to see how often 14 days are covered. */
    Protocol coverage() {
        return daily(
                "Online Retail by day, all items with 20 selling days",
                orders.daily(SHORTEST_PAST),
                "all",
                List.of(published("windows", PublishedFigure.windows(Scope.ALL), 17_754, 0)));
    }

    private Protocol daily(String title, DemandPanel panel, String scope, List<PublishedFigure> published) {
        var shipped = new AtLevels(OnnxForecaster.shippedNetwork(), DAILY);
        var entrants =
                new Entrants(options, DAILY).with(Contestant.untrained(shipped)).trees(DAYS, 1, 35, WEEK);
        var days = IntStream.range(0, 11).mapToObj(FIRST_VALIDATION::plusWeeks).toList();
        return new Protocol(
                options.set(),
                title,
                panel,
                DAYS,
                days.subList(0, 4),
                days.subList(4, days.size()),
                entrants.and(id -> id.matches(SIMPLE)),
                entrants.members(),
                List.of(shipped.model().id(), RollingOrigin.COMBINATION),
                scope.equals("all") ? OnlineRetail::sellsNowAndThen : _ -> true,
                Map.of(scope, Scope.ALL),
                published);
    }

    private static boolean sellsNowAndThen(DemandHistory history) {
        return history.past().stream().filter(day -> day.units() > 0).count() >= FEWEST_SELLING_DAYS;
    }

    private static PublishedFigure published(
            String figure, PublishedFigure.Reading reading, double value, double tolerance) {
        return new PublishedFigure(Protocol.USUAL_BASELINE, figure, reading, value, tolerance);
    }

    private static Scope bestSellers(DemandPanel panel, LocalDate before) {
        var best = panel.bestSellers(BEST_SELLERS, before).items().stream()
                .map(PanelItem::item)
                .collect(toSet());
        return new Scope(
                (round, window) -> best.contains(panel.items()
                        .get(round.backtest().windows().get(window).item())
                        .item()),
                1);
    }

    private static List<LocalDate> weeks(int... known) {
        return IntStream.of(known).mapToObj(FIRST_WEEK::plusWeeks).toList();
    }
}
