package io.restock.ml.feature.span;

import io.restock.ml.feature.DemandClass;
import io.restock.ml.feature.DemandHistory;
import io.restock.platform.Sha256;
import java.nio.ByteBuffer;
import java.util.List;

/** All spans of one history's horizon as a model reads them, in the order of {@link Span#over}. */
public final class EncodedSpans {

    /** The kinds of demand in the order in which they are read. */
    public static final List<DemandClass> CLASSES = List.of(DemandClass.values());

    private final int width;
    private final float[] features;
    private final float[] units;
    private final float[] demandClass = new float[CLASSES.size()];

    public EncodedSpans(FeatureSchema schema, DemandHistory history) {
        var known = new SpanFeatures(schema, history);
        var spans = Span.over(history.horizon());
        var rows = spans.stream().map(span -> known.row(span).values()).toList();
        width = rows.getFirst().length;
        features = new float[spans.size() * width];
        units = new float[spans.size()];
        for (int i = 0; i < spans.size(); i++) {
            System.arraycopy(rows.get(i), 0, features, i * width, width);
            units[i] = (float) (known.scale() * known.open(spans.get(i)));
        }
        demandClass[CLASSES.indexOf(DemandClass.of(history))] = 1;
    }

    /** Numbers of one span. */
    public int width() {
        return width;
    }

    /** Of all spans, row-major. */
    public float[] features() {
        return features.clone();
    }

    /** What 1 stands for in each span, in units: the item's scale times the open periods. */
    public float[] units() {
        return units.clone();
    }

    /** 1 for the kind of demand it is, else 0, in the order of {@link #CLASSES}. */
    public float[] demandClass() {
        return demandClass.clone();
    }

    /** SHA-256 in hex of every number, big-endian, in the order of the methods above. */
    public String digest() {
        return Sha256.hex(bytes(features), bytes(units), bytes(demandClass));
    }

    private static byte[] bytes(float[] numbers) {
        var bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
        bytes.asFloatBuffer().put(numbers);
        return bytes.array();
    }
}
