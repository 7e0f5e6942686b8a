package io.restock.command.stock;

import io.restock.command.known.ToldTime;
import io.restock.events.LocationId;
import io.restock.events.ProposalId;
import io.restock.events.ShopTime;
import io.restock.events.StockItemId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A movement as the warehouse reports it.
 *
 * @param id under which a stock item records it once
 * @param units more than none; of an adjustment signed, of a count from zero
 * @param replenishment of a receipt, the order to the supplier that it belongs to
 * @param to of a transfer, the location that it leads to
 * @param synthetic whether a count was made up
 */
record Movement(
        StockItemId item,
        String id,
        Kind type,
        long units,
        String reason,
        @Nullable ProposalId replenishment,
        @Nullable LocationId to,
        ToldTime at,
        boolean synthetic) {

    enum Kind {
        RECEIPT,
        ISSUE,
        ADJUSTMENT,
        COUNT,
        TRANSFER
    }

    /** What was reported, in a form that is the same each time. */
    String content(ShopTime moment) {
        return "%s %d reason=%s replenishment=%s to=%s at=%s synthetic=%s"
                .formatted(type, units, reason, replenishment, to, moment.instant(), synthetic);
    }

    /** Many at once, decided in one transaction; each is refused or recorded for itself. */
    record RecordMovements(List<Movement> movements) {}

    /** One alone, answered by the levels that it leaves behind. */
    record RecordMovement(Movement movement) {}
}
