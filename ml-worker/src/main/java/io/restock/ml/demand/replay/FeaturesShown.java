package io.restock.ml.demand.replay;

import io.restock.events.KnownStreams;
import io.restock.events.StockItemId;
import io.restock.ml.demand.KnownDemand;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.HistoryDigest;
import io.restock.ml.feature.encoding.DemandEncoder;
import io.restock.ml.feature.span.FeatureRow;
import io.restock.ml.feature.span.FeatureSchema;
import io.restock.ml.feature.span.Span;
import io.restock.ml.feature.span.SpanFeatures;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The features of an item as they were built again from the events: those of each single day to come.
 *
 * @param known how much of each event stream they were built from
 * @param digest of the whole history, by the rule that {@code digestVersion} names
 * @param encodingDigest of what the network reads of it
 */
record FeaturesShown(
        StockItemId item,
        LocalDate origin,
        KnownStreams known,
        String digestVersion,
        String digest,
        String encoding,
        String encodingDigest,
        String featureVersion,
        List<Row> features) {

    static FeaturesShown of(KnownDemand demand, DemandHistory history) {
        return new FeaturesShown(
                demand.item(),
                demand.origin(),
                demand.known(),
                HistoryDigest.VERSION,
                HistoryDigest.of(history),
                DemandEncoder.VERSION,
                DemandEncoder.DAILY.encode(history).digest(),
                FeatureSchema.VERSION,
                rows(history));
    }

    private static List<Row> rows(DemandHistory history) {
        var features = new SpanFeatures(FeatureSchema.of(history.grain(), List.of(history)), history);
        return IntStream.rangeClosed(1, history.horizon())
                .mapToObj(ahead -> Row.of(history.future().get(ahead - 1).day(), ahead, features.row(Span.only(ahead))))
                .toList();
    }

    /** @param values null for what is not known */
    record Row(LocalDate day, int ahead, SequencedMap<String, @Nullable Float> values) {

        static Row of(LocalDate day, int ahead, FeatureRow row) {
            var values = new LinkedHashMap<String, @Nullable Float>();
            row.byName().forEach((name, value) -> values.put(name, value.isNaN() ? null : value));
            return new Row(day, ahead, values);
        }
    }
}
