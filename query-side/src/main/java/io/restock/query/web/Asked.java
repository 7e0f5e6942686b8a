package io.restock.query.web;

import io.restock.events.LocationId;
import io.restock.events.Sku;
import io.restock.events.StockItemId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Reads what somebody asked for, or says what is wrong with it. */
public final class Asked {

    private static final long FROM_THE_START = -1;

    private Asked() {}

    /** @param text such as {@code 85123A@MAIN} */
    public static StockItemId item(String text) {
        return read(
                "item", "<SKU>@<LOCATION>, such as 85123A@MAIN", text, asked -> StockItemId.parse("stock:" + asked));
    }

    public static Sku sku(String text) {
        return read("sku", "a SKU in capital letters, such as 85123A", text, Sku::new);
    }

    public static @Nullable LocationId location(@Nullable String text) {
        return text == null ? null : read("location", "a location such as MAIN", text, LocationId::new);
    }

    /** @param what is counted, as the parameter is called */
    public static int count(String what, String text) {
        return read(what, "a whole number from 1 on", text, Asked::positive);
    }

    /** The position of the last event that the follower has seen, as a header or (where it cannot set one) a parameter. */
    public static long lastEventId(ServerHttpRequest request) {
        var header = request.getHeaders().getFirst("Last-Event-ID");
        var text = header == null ? request.getQueryParams().getFirst("lastEventId") : header;
        return text == null || text.isBlank()
                ? FROM_THE_START
                : read("last-event-id", "the id of an event of this stream", text.strip(), Long::valueOf);
    }

    private static int positive(String text) {
        var count = Integer.parseInt(text);
        if (count < 1) {
            throw new IllegalArgumentException("not positive: " + count);
        }
        return count;
    }

    private static <T> T read(String what, String form, String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException malformed) {
            throw Problem.malformed(what, "'%s' is not %s".formatted(text, form));
        }
    }
}
