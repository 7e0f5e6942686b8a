package io.restock.ml.feature.span;

import io.restock.events.StockItemId;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.ItemTraits;
import io.restock.ml.feature.PlannedDay;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What is known of spans of coming periods, as numbers with names; the one place where features are made, for training,
 * serving, audit and explanation. The same history has the same features, bit for bit; nothing else is looked at. Demand is
 * relative to the item's own scale, so that one model serves all items; what is not known is NaN.
 *
 * <ul>
 *   <li>{@code lag_k}: demand k periods before the first one to come, so that {@code lag_1} is the origin's; {@code mean_w,
 *       median_w, max_w, deviation_w, quiet_w} of the last w periods ({@code quiet}: share without demand); {@code
 *       mean_ever, log_scale, age, since_demand}; {@code out_of_stock}: share of recent hours
 *   <li>{@code season_1, season_2, season_around}: demand one and two seasons before, and one season before with the
 *       neighbouring periods; {@code weekday} (1 for Monday) and {@code mean_of_weekday}, by day
 *   <li>{@code open_share, holiday_share, promoted_share} of the span; {@code to_holiday, since_holiday} in periods
 *   <li>{@code log_price, planned_log_price}; {@code price_over_mean, price_over_least} of the last half year, {@code
 *       price_over_last, price_over_eve}: logarithms of ratios; {@code promoted_last, promoted_recently, promoted_eve}
 *   <li>{@code similar_…}: demand at a similar price, equally promoted, with similar signals
 *   <li>{@code last_, recent_, trend_, demand_per_, planned_NAME} of each signal, the weather among them
 *   <li>{@code demand_class, revenue_class}, and each attribute, the category among them
 *   <li>{@code from, length} of the span
 * </ul>
 */
public final class SpanFeatures {

    private static final double SMALLEST_SCALE = .2;
    private static final StockItemId NOBODY = StockItemId.parse("stock:NOBODY@NOWHERE");

    private final Timeline timeline;
    private final double scale;
    private final List<FeaturePart> parts;
    private final FeatureRow past = new FeatureRow();

    public SpanFeatures(FeatureSchema schema, DemandHistory history) {
        this.timeline = new Timeline(history);
        var lookback = Lookback.of(history.grain());
        this.scale = scale(timeline.demand(), lookback);
        var signals = new LinkedHashMap<String, Stretch>();
        schema.signals().forEach(name -> signals.put(name, timeline.signal(name)));
        this.parts = List.of(
                new DemandPart(timeline, lookback, scale),
                new PricePart(timeline, lookback),
                new CalendarPart(timeline, history.grain(), scale),
                new SignalPart(timeline, signals, scale),
                new SimilarPart(timeline, new Similar(timeline, signals), scale),
                new TraitPart(schema, history));
        parts.forEach(part -> part.past(past));
    }

    /** Their names in their order; the same for every history of the schema's grain. */
    public static List<String> names(FeatureSchema schema) {
        var day = new PlannedDay(LocalDate.EPOCH, 0, false, true);
        var next = new PlannedDay(schema.grain().plus(LocalDate.EPOCH, 1), 0, false, true);
        var blank = new DemandHistory(
                NOBODY, schema.grain(), ItemTraits.UNKNOWN, List.of(new DemandDay(day, 0)), List.of(next));
        return new SpanFeatures(schema, blank).row(Span.only(1)).names();
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
        return (int) timeline.during(timeline.open(), span).sum();
    }

    /** Always the same names in the same order, for one schema. */
    public FeatureRow row(Span span) {
        var row = new FeatureRow();
        row.putAll(past);
        row.put("from", span.from());
        row.put("length", span.length());
        parts.forEach(part -> part.ahead(row, span));
        return row;
    }
}
