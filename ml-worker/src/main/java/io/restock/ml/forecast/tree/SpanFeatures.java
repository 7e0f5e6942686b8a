package io.restock.ml.forecast.tree;

import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Grain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What trees read of one history about a span of coming periods. Demand is relative to the item's own scale, so that one
 * set of trees serves all items; numbers that are not known are NaN.
 */
public final class SpanFeatures {

    private static final double SMALLEST_SCALE = .2;
    private static final int OLD = 60;
    private static final int PRICE_MEMORY = 26;

    private final FeatureSchema schema;
    private final DemandHistory history;
    private final Timeline timeline;
    private final Map<String, Stretch> signals = new HashMap<>();
    private final double scale;
    private final Similar similar;
    private final FeatureRow past = new FeatureRow();

    public SpanFeatures(FeatureSchema schema, DemandHistory history) {
        this.schema = schema;
        this.history = history;
        this.timeline = new Timeline(history);
        this.scale = scale(timeline.demand(), Lookback.of(history.grain()));
        schema.signals().forEach(name -> signals.put(name, timeline.signal(name)));
        this.similar = new Similar(timeline, signals);
        addDemand(Lookback.of(history.grain()));
        addPrice();
        schema.signals().forEach(this::addSignal);
        schema.attributes().keySet().forEach(name -> past.put(name, schema.ordinal(name, history.traits())));
    }

    /** Units of an ordinary period: half the mean of the last few, half that of many; never 0. */
    public static double scale(DemandHistory history) {
        return scale(new Timeline(history).demand(), Lookback.of(history.grain()));
    }

    private static double scale(Stretch demand, Lookback lookback) {
        var recent = demand.last(lookback.recent()).mean();
        var lasting = demand.last(lookback.lasting()).mean();
        var level = Double.isNaN(recent) ? lasting : (recent + lasting) / 2;
        return Double.isNaN(level) ? SMALLEST_SCALE : Math.max(SMALLEST_SCALE, level);
    }

    public double scale() {
        return scale;
    }

    /** Open periods of the span. */
    public int open(Span span) {
        return (int) timeline.open().between(first(span), end(span)).sum();
    }

    public List<String> names() {
        return row(Span.only(1)).names();
    }

    public float[] values(Span span) {
        return row(span).values();
    }

    private FeatureRow row(Span span) {
        var row = new FeatureRow();
        row.putAll(past);
        row.put("from", span.from());
        row.put("length", span.length());
        row.put("open_share", timeline.open().between(first(span), end(span)).mean());
        row.put(
                "promoted_share",
                timeline.promoted().between(first(span), end(span)).mean());
        row.put(
                "holiday_share",
                timeline.holidays().between(first(span), end(span)).mean());
        addSeason(row, span);
        addPlannedPrice(row, span);
        addSimilar(row, span);
        schema.signals()
                .forEach(name -> row.put(
                        "planned_" + name,
                        signal(name).between(first(span), end(span)).mean()));
        return row;
    }

    private void addDemand(Lookback lookback) {
        var demand = timeline.demand();
        lookback.lags().forEach(lag -> past.put("lag_" + lag, demand.back(lag) / scale));
        for (var window : lookback.windows()) {
            var last = demand.last(window);
            past.put("mean_" + window, last.mean() / scale);
            past.put("median_" + window, last.median() / scale);
            past.put("max_" + window, last.max() / scale);
            past.put("deviation_" + window, last.deviation() / scale);
            past.put("quiet_" + window, last.quiet());
        }
        past.put("mean_ever", demand.mean() / scale);
        past.put("log_scale", Math.log(scale));
        past.put("age", Math.min(OLD, demand.length()));
        past.put("since_demand", sinceDemand(demand));
    }

    private static double sinceDemand(Stretch demand) {
        return IntStream.rangeClosed(1, demand.length())
                .filter(ago -> demand.back(ago) > 0)
                .findFirst()
                .orElse(demand.length() + 1);
    }

    private void addPrice() {
        var last = timeline.past() - 1;
        past.put("log_price", timeline.logPrice().get(last));
        past.put(
                "promoted_recently",
                timeline.promoted().between(last - 3, last + 1).mean());
        past.put("promoted_last", timeline.promoted().get(last));
    }

    private void addSignal(String name) {
        var known = signal(name);
        var end = timeline.past();
        var recent = known.between(end - 4, end).mean();
        past.put("last_" + name, known.get(end - 1));
        past.put("recent_" + name, recent);
        past.put(
                "trend_" + name,
                recent / Math.max(.05, known.between(end - 13, end).mean()));
        past.put(
                "demand_per_" + name,
                timeline.demand().last(8).mean()
                        / Math.max(.05, known.between(end - 8, end).mean())
                        / scale);
    }

    /** A season before: the same period, and with its neighbours. */
    private void addSeason(FeatureRow row, Span span) {
        var demand = timeline.demand();
        var season = history.grain().season();
        for (int ago = 1; ago <= 2; ago++) {
            var from = first(span) - ago * season;
            row.put(
                    "season_" + ago,
                    from < 0
                            ? Double.NaN
                            : demand.between(from, end(span) - ago * season).mean() / scale);
        }
        var from = first(span) - season - 1;
        row.put(
                "season_around",
                from < 0
                        ? Double.NaN
                        : demand.between(from, end(span) - season + 1).mean() / scale);
        if (history.grain() == Grain.DAY) {
            row.put(
                    "weekday",
                    span.length() > 1
                            ? Double.NaN
                            : timeline.day(first(span)).day().getDayOfWeek().getValue());
            row.put("mean_of_weekday", weekdayMean(span));
        }
    }

    private double weekdayMean(Span span) {
        return IntStream.rangeClosed(1, 8)
                        .mapToObj(ago -> timeline.demand().between(first(span) - 7 * ago, end(span) - 7 * ago))
                        .mapToDouble(Stretch::mean)
                        .filter(Double::isFinite)
                        .average()
                        .orElse(Double.NaN)
                / scale;
    }

    private void addPlannedPrice(FeatureRow row, Span span) {
        var price = timeline.logPrice();
        var planned = price.between(first(span), end(span)).mean();
        var memory = price.between(first(span) - PRICE_MEMORY + 1, end(span));
        row.put("planned_log_price", planned);
        row.put("price_over_mean", planned - memory.mean());
        row.put("price_over_least", planned - memory.min());
        row.put("price_over_last", planned - price.get(timeline.past() - 1));
        row.put("price_over_eve", planned - price.get(first(span) - 1));
        row.put("promoted_eve", timeline.promoted().get(first(span) - 1));
    }

    private void addSimilar(FeatureRow row, Span span) {
        var means =
                IntStream.range(first(span), end(span)).mapToObj(similar::to).toList();
        row.put(
                "similar_mean",
                means.stream().mapToDouble(Similar.Past::mean).average().orElse(Double.NaN) / scale);
        row.put(
                "similar_recent",
                means.stream().mapToDouble(Similar.Past::recentMean).average().orElse(Double.NaN) / scale);
        row.put(
                "similar_weight",
                means.stream().mapToDouble(Similar.Past::weight).average().orElse(Double.NaN));
    }

    private Stretch signal(String name) {
        return signals.getOrDefault(name, new Stretch(new double[0]));
    }

    private int first(Span span) {
        return timeline.past() + span.from() - 1;
    }

    private int end(Span span) {
        return timeline.past() + span.to();
    }
}
