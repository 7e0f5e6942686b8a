package io.restock.ml.recommendation.shopper;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.LocationId;
import io.restock.events.MarketEvent.BusinessDayStarted;
import io.restock.events.Money;
import io.restock.events.OrderEvent.OrderPlaced;
import io.restock.events.OrderId;
import io.restock.events.OrderLine;
import io.restock.events.Quantity;
import io.restock.events.ShopTime;
import io.restock.events.ShopperId;
import io.restock.events.Sku;
import io.restock.ml.recommendation.Taste.Liking;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShopperFoldsTest {

    private static final LocationId MAIN = new LocationId("MAIN");
    private static final ShopperId ANN = new ShopperId("ann");
    private static final Sku TEA = new Sku("TEA");
    private static final Sku MUG = new Sku("MUG");
    private static final LiveShop SHOP =
            new LiveShop("location:MAIN", LocalDate.parse("2011-11-01"), LocalDate.parse("2011-11-04"));

    @Test
    void an_order_that_comes_twice_counts_once() {
        var once = ShopperHistory.blank(ANN).after(order("1", "2011-11-04", TEA, MUG, TEA));

        assertThat(once.after(order("1", "2011-11-04", TEA, MUG, TEA))).isEqualTo(once);
        assertThat(once.orders()).isEqualTo(1);
        assertThat(once.purchases().getFirst().skus()).containsExactly(TEA, MUG);
    }

    @Test
    void cancelled_orders_say_nothing_of_taste() {
        var history =
                ShopperHistory.blank(ANN).after(order("1", "2011-11-03", TEA)).after(order("2", "2011-11-04", MUG));

        assertThat(new KnownShopper(history, Set.of("order:2"), SHOP, 7).taste().likings())
                .containsExactly(new Liking(TEA, 1));
    }

    @Test
    void an_order_is_live_from_the_first_business_day_on() {
        var history = ShopperHistory.blank(ANN).after(order("1", "2011-10-31", TEA));

        assertThat(new KnownShopper(history, Set.of(), SHOP, 7).boughtLive()).isFalse();
        assertThat(new KnownShopper(history.after(order("2", "2011-11-01", TEA)), Set.of(), SHOP, 7).boughtLive())
                .isTrue();
    }

    @Test
    void only_orders_of_the_business_day_or_later_are_news() {
        var days = Map.of("location:MAIN", LocalDate.parse("2011-11-04"));
        var yesterday = ShopperHistory.blank(ANN).after(order("1", "2011-11-03", TEA));

        assertThat(yesterday.boughtOnOrAfter(days)).isFalse();
        assertThat(yesterday.after(order("2", "2011-11-04", TEA)).boughtOnOrAfter(days))
                .isTrue();
        assertThat(yesterday.after(order("2", "2011-11-04", TEA)).boughtOnOrAfter(Map.of()))
                .isFalse();
    }

    @Test
    void a_forgotten_shopper_keeps_no_purchases_and_the_count() {
        var history = ShopperHistory.blank(ANN)
                .after(order("1", "2011-11-03", TEA))
                .afterBeingForgotten()
                .after(order("2", "2011-11-04", MUG));

        assertThat(history.purchases()).hasSize(1);
        assertThat(history.orders()).isEqualTo(2);
    }

    @Test
    void a_location_is_live_since_its_first_business_day() {
        var shop =
                LiveShop.at(started("2011-11-01")).after(started("2011-11-04")).after(started("2011-11-02"));

        assertThat(shop).isEqualTo(SHOP);
    }

    private static BusinessDayStarted started(String day) {
        return new BusinessDayStarted(MAIN, LocalDate.parse(day), Instant.EPOCH);
    }

    private static OrderPlaced order(String id, String day, Sku... skus) {
        var lines = List.of(skus).stream()
                .map(sku -> new OrderLine(1, sku, Quantity.of(1), Money.of("2.55", "GBP")))
                .toList();
        return new OrderPlaced(new OrderId(id), ANN, MAIN, "web", lines, time(day + "T10:00Z"));
    }

    private static ShopTime time(String text) {
        return ShopTime.parse(text);
    }
}
