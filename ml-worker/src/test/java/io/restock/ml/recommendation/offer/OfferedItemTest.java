package io.restock.ml.recommendation.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.events.CatalogueEvent.ProductListed;
import io.restock.events.CatalogueEvent.ProductRetired;
import io.restock.events.LocationId;
import io.restock.events.Money;
import io.restock.events.OrderId;
import io.restock.events.ProductId;
import io.restock.events.Quantity;
import io.restock.events.ShopTime;
import io.restock.events.Sku;
import io.restock.events.StockEvent;
import io.restock.events.StockEvent.BackInStock;
import io.restock.events.StockEvent.DemandObserved;
import io.restock.events.StockEvent.DemandWithdrawn;
import io.restock.events.StockEvent.StockedOut;
import io.restock.events.StockItemId;
import io.restock.events.StockLevels;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OfferedItemTest {

    private static final LocationId MAIN = new LocationId("MAIN");
    private static final Sku TEA = new Sku("TEA");
    private static final ProductId PRODUCT = new ProductId(TEA);
    private static final StockItemId ITEM = new StockItemId(TEA, MAIN);

    @Test
    void a_product_that_is_sold_out_or_retired_is_not_available() {
        var offered = OfferedItem.blank(PRODUCT).after(listed(), 0);
        assertThat(available(offered)).isTrue();

        var soldOut = offered.after(new StockedOut(ITEM, StockLevels.EMPTY, time("2011-11-04T10:00Z")), 0);
        assertThat(available(soldOut)).isFalse();
        assertThat(available(soldOut.after(
                        new BackInStock(ITEM, time("2011-11-04T10:00Z"), StockLevels.EMPTY, time("2011-11-04T11:00Z")),
                        1)))
                .isTrue();
        assertThat(available(offered.after(new ProductRetired(PRODUCT, Instant.EPOCH), 1)))
                .isFalse();
    }

    @Test
    void popularity_halves_in_thirty_days_and_forgets_cancelled_orders() {
        var shelf = ItemShelf.blank(MAIN).after(demand("2011-10-05T10:00Z"), 0).after(demand("2011-11-04T10:00Z"), 1);
        assertThat(shelf.popularity()).isEqualTo(1.5, within(1e-12));

        assertThat(shelf.after(demand("2011-10-05T10:00Z"), 2).popularity()).isEqualTo(2, within(1e-12));
        assertThat(shelf.after(withdrawn("2011-10-05T10:00Z"), 2).popularity()).isEqualTo(1, within(1e-12));
        assertThat(shelf.after(demand("2011-11-04T10:00Z"), 1)).isEqualTo(shelf);
    }

    private static boolean available(OfferedItem item) {
        return OfferedItem.assortment(List.of(item), MAIN).offers(TEA);
    }

    private static ProductListed listed() {
        return new ProductListed(PRODUCT, "Tea", "DRINKS", new TreeMap<>(), Money.of("2.55", "GBP"), Instant.EPOCH);
    }

    private static StockEvent demand(String at) {
        return new DemandObserved(
                ITEM,
                "m",
                Quantity.of(6),
                OrderId.parse("order:1"),
                Money.of("2.55", "GBP"),
                StockLevels.EMPTY,
                time(at));
    }

    private static StockEvent withdrawn(String demandedAt) {
        return new DemandWithdrawn(
                ITEM,
                "m",
                Quantity.of(6),
                Quantity.NONE,
                OrderId.parse("order:1"),
                time(demandedAt),
                StockLevels.EMPTY,
                time(demandedAt));
    }

    private static ShopTime time(String text) {
        return ShopTime.parse(text);
    }
}
