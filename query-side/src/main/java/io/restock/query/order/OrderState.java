package io.restock.query.order;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What has become of an order, or that it is a return. */
public enum OrderState {
    @JsonProperty("placed")
    PLACED,
    @JsonProperty("cancelled")
    CANCELLED,
    @JsonProperty("returned")
    RETURNED
}
