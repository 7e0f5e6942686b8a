package io.restock.ml.recommendation.shopper;

import io.restock.events.LocationId;
import io.restock.events.Money;
import io.restock.events.OrderEvent.OrderPlaced;
import io.restock.events.OrderId;
import io.restock.events.OrderLine;
import io.restock.events.Quantity;
import io.restock.events.ShopTime;
import io.restock.events.ShopperId;
import io.restock.events.Sku;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Ann, for tests of what is made for her. */
public final class KnownShoppers {

    private static final ShopperId ANN = new ShopperId("ann");
    private static final LocalDate LIVE = LocalDate.parse("2011-11-01");

    private KnownShoppers() {}

    /** @param days of her orders, a cup of tea each */
    public static KnownShopper annWhoBoughtOn(String... days) {
        var history = ShopperHistory.blank(ANN);
        for (var day : days) {
            history = history.after(new OrderPlaced(
                    new OrderId(day),
                    ANN,
                    new LocationId("MAIN"),
                    "web",
                    List.of(new OrderLine(1, new Sku("TEA"), Quantity.of(1), Money.of("2.55", "GBP"))),
                    ShopTime.parse(day + "T10:00Z")));
        }
        return new KnownShopper(history, Set.of(), new LiveShop("location:MAIN", LIVE, LIVE), 10);
    }
}
