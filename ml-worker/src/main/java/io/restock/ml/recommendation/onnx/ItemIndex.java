package io.restock.ml.recommendation.onnx;

import io.restock.events.Sku;
import io.restock.platform.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Which product stands behind which row of a model; it travels in the model's metadata, with its hash. */
public final class ItemIndex {

    private static final String SCHEMA = "schema";
    private static final String CF = "cf/1";
    private static final String ITEMS = "items";
    private static final String HASH = "items_sha256";

    private final List<Sku> items;
    private final Map<Sku, Integer> rows = new HashMap<>();

    public ItemIndex(List<Sku> items) {
        this.items = List.copyOf(items);
        this.items.forEach(item -> rows.put(item, rows.size()));
    }

    /** @throws IllegalArgumentException if the model is no recommender, or its items are not those it was made with */
    static ItemIndex of(Map<String, String> metadata) {
        if (!CF.equals(metadata.get(SCHEMA))) {
            throw new IllegalArgumentException("not a %s model: schema '%s'".formatted(CF, metadata.get(SCHEMA)));
        }
        var text = metadata.getOrDefault(ITEMS, "");
        if (!sha256(text).equals(metadata.get(HASH))) {
            throw new IllegalArgumentException("the items in the model's metadata are not those of " + HASH);
        }
        return new ItemIndex(Stream.of(text.split(" ")).map(Sku::new).toList());
    }

    public Map<String, String> asMetadata() {
        var text = String.join(" ", items.stream().map(Sku::value).toList());
        var metadata = new LinkedHashMap<String, String>();
        metadata.put(SCHEMA, CF);
        metadata.put(HASH, sha256(text));
        metadata.put(ITEMS, text);
        return metadata;
    }

    public int size() {
        return items.size();
    }

    public Sku item(int row) {
        return items.get(row);
    }

    public OptionalInt row(Sku item) {
        var row = rows.get(item);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    private static String sha256(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
