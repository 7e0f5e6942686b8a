package io.restock.demo.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.restock.events.Fulfilment;
import io.restock.events.LocationId;
import io.restock.events.Money;
import io.restock.events.ProposalId;
import io.restock.events.Sku;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** The bodies of what is asked of Restock, in the order in which a new shop asks. */
public sealed interface Request {

    record OpenLocation(String name, String zone, String currency, Set<DayOfWeek> closedOn, Fulfilment fulfilment)
            implements Request {}

    record DeclareHoliday(String name, boolean closed) implements Request {}

    record ListProduct(Sku sku, String name, String category, Money price) implements Request {}

    record AgreeTerms(
            Sku sku,
            String supplier,
            int leadTimeDays,
            long minimumOrder,
            long packSize,
            Money unitCost,
            SortedSet<DayOfWeek> orderDays,
            boolean synthetic)
            implements Request {}

    /** @param units signed for an adjustment, counted for a count */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MoveStock(
            String id,
            Sku sku,
            LocationId location,
            Movement type,
            long units,
            @Nullable String reason,
            @Nullable ProposalId replenishment,
            LocalDateTime at,
            boolean synthetic)
            implements Request {}

    enum Movement {
        RECEIPT,
        ADJUSTMENT,
        COUNT
    }

    record SetFulfilment(Fulfilment fulfilment) implements Request {}

    record StartBusinessDay(LocalDate day) implements Request {}

    record Approve(ProposalId proposal, long quantity, String by) implements Request {}
}
