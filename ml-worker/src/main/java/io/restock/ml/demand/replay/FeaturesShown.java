package io.restock.ml.demand.replay;

import io.restock.events.KnownStreams;
import io.restock.events.StockItemId;
import io.restock.ml.demand.KnownDemand;
import io.restock.ml.feature.DemandEncoder;
import io.restock.ml.feature.DemandFeatures;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.FeatureRow;
import io.restock.ml.feature.HistoryDigest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The features of an item as they were built again from the events.
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
                DemandFeatures.VERSION,
                DemandFeatures.of(history).stream().map(Row::of).toList());
    }

    /** @param values null for what is not known */
    record Row(LocalDate day, int ahead, SequencedMap<String, @Nullable Float> values) {

        static Row of(FeatureRow row) {
            var values = new LinkedHashMap<String, @Nullable Float>();
            row.values().forEach((name, value) -> values.put(name, value.isNaN() ? null : value));
            return new Row(row.day(), row.ahead(), values);
        }
    }
}
