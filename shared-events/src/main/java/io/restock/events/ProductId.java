package io.restock.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A product in the catalogue; its stock at each location is a stock item. */
public record ProductId(Sku sku) {

    private static final String KIND = "product";

    @JsonCreator
    public static ProductId parse(String text) {
        return new ProductId(new Sku(Ids.read(KIND, text)));
    }

    @Override
    @JsonValue
    public String toString() {
        return KIND + ":" + sku;
    }
}
