package io.restock.ml;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.CatalogueEvent.PriceChanged;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.LocationId;
import io.restock.events.MarketEvent;
import io.restock.events.MarketEvent.HolidayDeclared;
import io.restock.events.MarketEvent.PromotionScheduled;
import io.restock.events.MarketEvent.PromotionWithdrawn;
import io.restock.events.MarketEvent.SignalObserved;
import io.restock.events.MarketEvent.WeatherForecast;
import io.restock.events.Money;
import io.restock.events.ProductId;
import io.restock.events.PromotionId;
import io.restock.events.SignalScope;
import io.restock.events.Sku;
import io.restock.events.StockItemId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** What changes the days to come has the items concerned forecast again, each once; each test has a location of its own. */
@TestPropertySource(properties = {"restock.forecast.debounce=10ms", "restock.forecast.plan-debounce=400ms"})
class PlanTriggerTest extends RunningWorker {

    @Test
    void a_promotion_has_its_items_forecast_and_its_withdrawal_has_too() {
        var shop = runningShop("MAIN");
        var market = "market:MAIN";
        shop.with(market, promotion("MAIN", "TEA-MAIN")).publish();
        eventually("MAIN", 2, 1, 1);
        shop.with(market, new PromotionWithdrawn(new PromotionId("p"), new LocationId("MAIN"), Instant.EPOCH))
                .publish();
        eventually("MAIN", 3, 1, 1);
    }

    @Test
    void a_list_price_has_its_item_forecast() {
        var shop = runningShop("NORTH");
        var tea = new ProductId(shop.item("TEA-NORTH").sku());
        shop.with(tea.toString(), new PriceChanged(tea, Money.of("3.20", "GBP"), Instant.EPOCH))
                .publish();
        eventually("NORTH", 2, 1, 1);
    }

    @Test
    void a_holiday_and_weather_in_bulk_have_all_items_forecast_and_not_once_for_each_event() {
        var shop = runningShop("EAST");
        var location = new LocationId("EAST");
        shop.with("market:EAST", new HolidayDeclared(location, FRIDAY.plusDays(5), "Feast", true, Instant.EPOCH))
                .publish();
        eventually("EAST", 2, 2, 2);
        for (int day = 1; day <= 14; day++) {
            shop.with("market:EAST", weather(location, FRIDAY.plusDays(day), "2011-11-04T09:00:00Z"));
        }
        shop.publish();
        eventually("EAST", 3, 3, 3);
    }

    @Test
    void a_signal_about_one_item_has_it_forecast_and_what_lies_behind_or_far_ahead_has_none() {
        var shop = runningShop("WEST");
        var location = new LocationId("WEST");
        var tea = SignalScope.of(shop.item("TEA-WEST").sku());
        shop.with("market:WEST", weather(location, FRIDAY.minusDays(1), "2011-11-04T09:00:00Z"))
                .with("market:WEST", weather(location, FRIDAY.plusDays(28), "2011-11-04T09:00:00Z"))
                .publish();
        shop.with("market:WEST", signal(location, tea)).publish();
        eventually("WEST", 2, 1, 1);
    }

    @Test
    void an_order_has_nothing_forecast_but_its_own_item() {
        var shop = runningShop("SOUTH");
        shop.demand(shop.item("MUG-SOUTH"), 2, "2011-11-04T10:00Z").publish();
        eventually("SOUTH", 1, 2, 1);
        shop.demand(shop.item("MUG-SOUTH"), 2, "2011-11-04T10:05Z").publish();
        eventually("SOUTH", 1, 3, 1);
    }

    @Test
    void what_is_cancelled_of_a_day_months_ago_has_its_item_forecast() {
        var shop = runningShop("OLD");
        shop.demand(shop.item("TEA-OLD"), 50, FRIDAY.minusDays(100) + "T10:00Z").publish();
        eventually("OLD", 2, 1, 1);
    }

    /** Of three items, forecast as the day starts. */
    private EventsOfAShop runningShop(String location) {
        var shop = shop(location).opens();
        for (var ware : List.of("TEA-", "MUG-", "POT-")) {
            var item = shop.item(ware + location);
            shop.lists(ware + location).demandDaily(item, 6, FRIDAY.minusDays(120), FRIDAY);
        }
        shop.startsDay(FRIDAY).publish();
        eventually(location, 1, 1, 1);
        return shop;
    }

    /** So many forecasts of the tea, the mug and the pot, and no more. */
    private void eventually(String location, long tea, long mug, long pot) {
        soon().during(Duration.ofMillis(900))
                .untilAsserted(() -> assertThat(forecasts(location))
                        .isEqualTo(Map.of("TEA-" + location, tea, "MUG-" + location, mug, "POT-" + location, pot)));
    }

    private Map<String, Long> forecasts(String location) {
        return stored(ForecastIssued.class).stream()
                .map(ForecastIssued::item)
                .filter(item -> item.location().value().equals(location))
                .map(StockItemId::sku)
                .collect(groupingBy(sku -> sku.value(), counting()));
    }

    private static MarketEvent promotion(String location, String sku) {
        return new PromotionScheduled(
                new PromotionId("p"),
                new LocationId(location),
                new TreeSet<>(List.of(new Sku(sku))),
                FRIDAY.plusDays(3),
                FRIDAY.plusDays(5),
                new BigDecimal("0.4"),
                Instant.EPOCH);
    }

    private static MarketEvent weather(LocationId location, LocalDate day, String at) {
        return new WeatherForecast(location, day, new TreeMap<>(Map.of("temperature_c", 8.5)), Instant.parse(at));
    }

    private static MarketEvent signal(LocationId location, SignalScope scope) {
        return new SignalObserved(
                location, "interest", scope, FRIDAY.plusDays(2), 7, "index", Instant.parse("2011-11-04T09:30:00Z"));
    }
}
