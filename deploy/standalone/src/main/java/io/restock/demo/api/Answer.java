package io.restock.demo.api;

import io.restock.events.LocationId;
import io.restock.events.Money;
import io.restock.events.ProposalId;
import io.restock.events.Sku;
import io.restock.events.StockItemId;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is read of Restock's answers. */
public sealed interface Answer {

    /** @param status accepted, repeated or rejected */
    record LineResult(
            long line,
            @Nullable String id,
            String status,
            @Nullable Problem problem) implements Answer {}

    /** RFC 9457. */
    record Problem(
            @Nullable URI type,
            @Nullable String title,
            @Nullable String detail) implements Answer {

        static final Problem UNREADABLE = new Problem(null, null, "the answer does not say why");
    }

    record Location(LocationId location, @Nullable LocalDate businessDay) implements Answer {}

    record Known(String id) implements Answer {}

    record Forecast(StockItemId id, LocalDate origin, long demandSoFar, long knownPosition) implements Answer {

        /** Whether this one of the same item was made later, and of more demand on its day. */
        public boolean knowsMoreThan(Forecast other) {
            return id.equals(other.id) && knownPosition > other.knownPosition && demandSoFar > other.demandSoFar;
        }
    }

    record Decision(
            ProposalId id,
            Sku sku,
            LocationId location,
            int revision,
            long quantity,
            Evidence evidence,
            @Nullable LocalDate expectedOn,
            long outstanding,
            @Nullable ProposalId supersededBy)
            implements Answer {}

    /** @param value what the proposed quantity costs */
    record Evidence(LocalDate businessDay, Money value) implements Answer {}

    /** @param value such as "10271034.61 GBP"; none where there are no orders */
    record Totals(
            long orders,
            long lines,
            long units,
            @Nullable String value,
            long returns,
            long returnLines,
            long returnedUnits,
            long adjustedUnits,
            long demandUnits)
            implements Answer {}
}
