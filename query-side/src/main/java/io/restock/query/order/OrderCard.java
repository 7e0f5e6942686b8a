package io.restock.query.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.restock.events.LocationId;
import io.restock.events.Money;
import io.restock.events.OrderEvent;
import io.restock.events.OrderEvent.ItemsReturned;
import io.restock.events.OrderEvent.OrderCancelled;
import io.restock.events.OrderEvent.OrderPlaced;
import io.restock.events.OrderLine;
import io.restock.events.ShopTime;
import io.restock.platform.view.ViewDocument;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One order, or one return.
 *
 * @param channel none for a return
 * @param at when it was placed or came back
 * @param units of all lines
 * @param coins the value of all lines, counted in the smallest coin of the currency
 * @param currency none where there are no lines
 * @param version sequence number of the last event that this card has seen
 */
public record OrderCard(
        String id,
        OrderState state,
        LocationId location,
        @Nullable String channel,
        ShopTime at,
        OrderLines lines,
        int lineCount,
        long units,
        long coins,
        @Nullable Currency currency,
        long version)
        implements ViewDocument {

    static String idOf(OrderEvent event) {
        return switch (event) {
            case OrderPlaced placed -> placed.order().toString();
            case OrderCancelled cancelled -> cancelled.order().toString();
            case ItemsReturned returned -> returned.id().toString();
        };
    }

    static OrderCard of(OrderEvent event, long sequence) {
        return switch (event) {
            case OrderPlaced placed -> of(placed, OrderState.PLACED, placed.channel(), sequence);
            case ItemsReturned returned -> of(returned, OrderState.RETURNED, null, sequence);
            case OrderCancelled cancelled ->
                throw new IllegalStateException("cancelled without having been placed: " + cancelled.order());
        };
    }

    /** The day of it on the location's own calendar. */
    @JsonProperty
    LocalDate day() {
        return at.day();
    }

    OrderCard after(OrderEvent event, long sequence) {
        if (sequence <= version) {
            return this;
        }
        return switch (event) {
            case OrderPlaced _, ItemsReturned _ -> of(event, sequence);
            case OrderCancelled _ ->
                new OrderCard(
                        id,
                        OrderState.CANCELLED,
                        location,
                        channel,
                        at,
                        lines,
                        lineCount,
                        units,
                        coins,
                        currency,
                        sequence);
        };
    }

    Shown shown() {
        return new Shown(id, state, location, channel, at, lines.lines(), units, lines.value(), version);
    }

    private static OrderCard of(OrderEvent event, OrderState state, @Nullable String channel, long sequence) {
        var lines = new OrderLines(event.lines());
        var value = lines.value();
        return new OrderCard(
                idOf(event),
                state,
                event.location(),
                channel,
                event.occurredAt(),
                lines,
                event.lines().size(),
                lines.units(),
                value == null ? 0 : value.amount().unscaledValue().longValueExact(),
                value == null ? null : value.currency(),
                sequence);
    }

    /** The order as it is shown. */
    record Shown(
            String id,
            OrderState state,
            LocationId location,
            @Nullable String channel,
            ShopTime at,
            List<OrderLine> lines,
            long units,
            @Nullable Money value,
            long version) {}
}
