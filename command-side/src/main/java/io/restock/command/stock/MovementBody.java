package io.restock.command.stock;

import io.restock.command.known.ToldTime;
import io.restock.command.stock.Movement.Kind;
import io.restock.command.web.MalformedBody;
import io.restock.command.web.Required;
import io.restock.events.LocationId;
import io.restock.events.ProposalId;
import io.restock.events.Sku;
import io.restock.events.StockItemId;
import org.jspecify.annotations.Nullable;

/** A movement as it comes in. */
record MovementBody(
        @Nullable String id,
        @Nullable Sku sku,
        @Nullable LocationId location,
        @Nullable Kind type,
        @Nullable Long units,
        @Nullable String reason,
        @Nullable ProposalId replenishment,
        @Nullable LocationId to,
        @Nullable ToldTime at,
        @Nullable Boolean synthetic) {

    private static final int LONGEST_ID = 160;
    private static final long MOST_UNITS = 1_000_000_000;

    Movement of(StockItemId item) {
        var kind = Required.of(type, "/type");
        if (kind == Kind.TRANSFER) {
            Required.of(to, "/to");
        }
        return new Movement(
                item,
                checkedId(),
                kind,
                checkedUnits(kind),
                reason == null ? "" : reason,
                replenishment,
                to,
                Required.of(at, "/at"),
                Boolean.TRUE.equals(synthetic));
    }

    /** Ids of orders and cancellations are taken: under those the items record what orders do to them. */
    private String checkedId() {
        var movement = Required.text(id, "/id");
        if (movement.length() > LONGEST_ID || movement.startsWith("order:") || movement.startsWith("cancelled:")) {
            throw new MalformedBody(
                    "a movement's id has up to %d characters and does not begin with 'order:' or 'cancelled:'"
                            .formatted(LONGEST_ID),
                    "/id");
        }
        return movement;
    }

    private long checkedUnits(Kind kind) {
        long value = Required.of(units, "/units");
        var sound = switch (kind) {
            case ADJUSTMENT -> value != 0 && Math.abs(value) <= MOST_UNITS;
            case COUNT -> value >= 0 && value <= MOST_UNITS;
            case RECEIPT, ISSUE, TRANSFER -> value > 0 && value <= MOST_UNITS;
        };
        if (!sound) {
            throw new MalformedBody(
                    "%d units make no %s: a whole number of at most %d, above zero (from zero for a COUNT, signed for an ADJUSTMENT)"
                            .formatted(value, kind, MOST_UNITS),
                    "/units");
        }
        return value;
    }
}
