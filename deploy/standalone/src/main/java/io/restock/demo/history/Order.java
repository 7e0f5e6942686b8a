package io.restock.demo.history;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a shopper ordered.
 *
 * @param shopper none for a guest
 */
public record Order(String id, @Nullable String shopper, LocalDateTime placedAt, List<Line> lines)
        implements PastEvent {

    @Override
    public LocalDateTime at() {
        return placedAt;
    }
}
