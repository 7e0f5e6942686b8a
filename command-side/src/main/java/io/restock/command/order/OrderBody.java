package io.restock.command.order;

import io.restock.command.known.ToldTime;
import io.restock.command.order.OrderCommand.PlaceOrder;
import io.restock.command.web.Required;
import io.restock.events.LocationId;
import io.restock.events.OrderId;
import io.restock.platform.privacy.ShopperPseudonyms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order as it comes in, with the shop's own id of the shopper. */
record OrderBody(
        @Nullable String id,
        @Nullable String shopper,
        @Nullable LocationId location,
        @Nullable String channel,
        @Nullable ToldTime placedAt,
        @Nullable List<@Nullable LineBody> lines) {

    static final LocationId MAIN = new LocationId("MAIN");

    PlaceOrder command(ShopperPseudonyms pseudonyms) {
        return new PlaceOrder(
                Required.made(id, "/id", OrderId::new),
                shopper == null || shopper.isBlank() ? null : pseudonyms.of(shopper),
                location == null ? MAIN : location,
                channel == null ? "web" : channel,
                LineBody.numbered(lines),
                placedAt);
    }
}
