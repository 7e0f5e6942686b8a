package io.restock.ml;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.DemandEvent.ItemsRanked;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.LocationId;
import io.restock.events.Quantity;
import io.restock.events.RecommendationEvent.Recommendation;
import io.restock.events.RecommendationEvent.RecommendationsIssued;
import io.restock.events.ShopperId;
import io.restock.events.Sku;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole worker on its embedded stores; each test has a location of its own. */
class MlWorkerTest extends RunningWorker {

    private static final ShopperId ANN = new ShopperId("ann");
    private static final ShopperId BOB = new ShopperId("bob");

    @Test
    void a_business_day_has_every_item_forecast_and_demand_has_its_item_forecast_again() {
        var shop = shop("MAIN").opens();
        var tea = shop.item("TEA-42");
        var mug = shop.item("MUG-1");
        shop.demandDaily(tea, 12, FRIDAY.minusDays(35), FRIDAY)
                .demand(mug, 3, "2011-11-01T09:00Z")
                .publish();
        assertThat(forecasts("MAIN")).isEmpty();

        shop.startsDay(FRIDAY).publish();
        soon().untilAsserted(() ->
                assertThat(forecasts("MAIN")).extracting(ForecastIssued::item).containsExactlyInAnyOrder(tea, mug));
        assertThat(forecasts("MAIN")).allSatisfy(forecast -> {
            assertThat(forecast.origin()).isEqualTo(FRIDAY.minusDays(1));
            assertThat(forecast.demandSoFar()).isEqualTo(Quantity.NONE);
            assertThat(forecast.demand().horizon()).isEqualTo(28);
            assertThat(forecast.fallback()).isFalse();
        });

        shop.demand(tea, 5, "2011-11-04T10:30Z")
                .demand(tea, 4, "2011-11-04T13:00Z")
                .publish();
        soon().untilAsserted(() ->
                assertThat(forecasts("MAIN").getLast().demandSoFar()).isEqualTo(Quantity.of(9)));
        var again = forecasts("MAIN").getLast();
        assertThat(again.item()).isEqualTo(tea);
        assertThat(again.forecast().toString()).startsWith("forecast:TEA-42@MAIN:2011-11-03:36:");
        assertThat(again.knownPosition())
                .isGreaterThan(forecasts("MAIN").getFirst().knownPosition());
        assertThat(again.demand().daily().getFirst())
                .allSatisfy(units -> assertThat(units).isGreaterThanOrEqualTo(9));
    }

    @Test
    void demand_before_the_days_that_a_forecast_looks_at_has_none_made() {
        var shop = shop("NORTH").opens();
        var tea = shop.item("TEA-42");
        shop.demand(tea, 12, "2011-11-01T09:00Z").startsDay(FRIDAY).publish();
        soon().until(() -> forecasts("NORTH").size() == 1);

        shop.demand(tea, 500, "2011-01-04T10:30Z").publish();
        shop.demand(shop.item("MUG-1"), 3, "2011-11-02T10:30Z").publish();
        soon().untilAsserted(() -> assertThat(forecasts("NORTH"))
                .extracting(ForecastIssued::item)
                .containsExactly(tea, shop.item("MUG-1")));
    }

    @Test
    void items_are_ranked_by_revenue_when_a_business_day_starts_and_once_a_day() {
        var shop = shop("WEST").opens();
        var tea = shop.item("TEA-42");
        var mug = shop.item("MUG-1");
        shop.demand(tea, 17, "2011-11-01T09:00Z")
                .demand(mug, 3, "2011-11-01T09:00Z")
                .demand(mug, 900, "2011-11-04T09:00Z")
                .startsDay(FRIDAY)
                .publish();
        soon().untilAsserted(() -> assertThat(ranked("WEST")).singleElement().satisfies(ranked -> {
            assertThat(ranked.day()).isEqualTo(FRIDAY);
            assertThat(ranked.revenueA()).containsExactly(tea.sku());
            assertThat(ranked.revenueB()).containsExactly(mug.sku());
        }));

        shop.startsDay(FRIDAY.plusDays(1)).publish();
        soon().untilAsserted(() -> assertThat(ranked("WEST"))
                .hasSize(2)
                .last()
                .satisfies(ranked -> assertThat(ranked.revenueA()).containsExactly(mug.sku())));
    }

    @Test
    void shoppers_get_a_list_when_their_shop_goes_live_and_a_new_one_when_they_buy() {
        var shop = shop("SOUTH").opens().lists("22697").lists("22698").lists("22699");
        shop.order("1", ANN, "2011-10-20T10:00Z", "22697")
                .order("2", BOB, "2011-10-21T10:00Z", "22698")
                .publish();

        shop.startsDay(FRIDAY).publish();
        soon().untilAsserted(() ->
                assertThat(lists()).extracting(RecommendationsIssued::shopper).containsExactlyInAnyOrder(ANN, BOB));

        shop.order("3", BOB, "2011-11-04T10:00Z", "22697").publish();
        soon().untilAsserted(() -> assertThat(lists()).hasSize(3));
        var again = lists().getLast();
        assertThat(again.shopper()).isEqualTo(BOB);
        assertThat(again.list()).hasToString("list:bob:2");
        assertThat(again.fallback()).isFalse();
        assertThat(again.items())
                .extracting(Recommendation::sku)
                .containsExactlyInAnyOrder(new Sku("22697"), new Sku("22698"), new Sku("22699"));
        assertThat(again.items().getFirst().because()).isNotEmpty();
    }

    private List<ForecastIssued> forecasts(String location) {
        return stored(ForecastIssued.class).stream()
                .filter(forecast -> forecast.item().location().equals(new LocationId(location)))
                .toList();
    }

    private List<ItemsRanked> ranked(String location) {
        return stored(ItemsRanked.class).stream()
                .filter(ranked -> ranked.location().equals(new LocationId(location)))
                .toList();
    }

    private List<RecommendationsIssued> lists() {
        return stored(RecommendationsIssued.class);
    }
}
