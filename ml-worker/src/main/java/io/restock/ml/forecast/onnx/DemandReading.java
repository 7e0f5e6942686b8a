package io.restock.ml.forecast.onnx;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.encoding.DemandEncoder;
import io.restock.ml.feature.encoding.EncodedDemand;
import io.restock.ml.feature.span.EncodedSpans;
import io.restock.ml.feature.span.FeatureSchema;
import io.restock.platform.Sha256;
import java.util.Optional;

/**
 * What a model reads of histories.
 *
 * @param spans the features of spans that it reads as well, if any
 */
record DemandReading(DemandEncoder encoder, Optional<FeatureSchema> spans) {

    Row of(DemandHistory history) {
        return new Row(encoder.encode(history), spans.map(schema -> new EncodedSpans(schema, history)));
    }

    /** What is read of one history. */
    record Row(EncodedDemand encoded, Optional<EncodedSpans> spans) {

        /** SHA-256 in hex of every number. */
        String digest() {
            var digest = encoded.digest();
            return spans.map(read ->
                            Sha256.hex(digest.getBytes(UTF_8), read.digest().getBytes(UTF_8)))
                    .orElse(digest);
        }
    }
}
