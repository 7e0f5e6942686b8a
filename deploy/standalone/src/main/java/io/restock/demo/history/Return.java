package io.restock.demo.history;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a shopper sent back.
 *
 * @param order none where the shop does not know which
 */
public record Return(
        String id, @Nullable String order, @Nullable String shopper, LocalDateTime returnedAt, List<Line> lines)
        implements PastEvent {

    @Override
    public LocalDateTime at() {
        return returnedAt;
    }
}
