package io.restock.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Orders in; forecasts, proposals and recommendations out: a shop with the demonstration's history and little stock. */
class ChainIT {

    private static final String CAKESTAND = "22423";
    private static final String ITEM = CAKESTAND + "@MAIN";
    private static final String BUNTING = "47566";

    private static Program program;
    private static Client client;

    @BeforeAll
    static void open_the_shop() {
        program = new Program("chain");
        client = new Client(program);
        PastShop.open(client);
        accepted(client.put("/api/products/" + CAKESTAND + "/terms", """
                {"supplier": "BAKER", "leadTimeDays": 5, "minimumOrder": 48, "packSize": 12, "unitCost": "7.00 GBP", "orderDays": []}"""));
        accepted(client.post("/api/locations/MAIN/stock/" + CAKESTAND + "/movements", """
                {"id": "count-1", "type": "COUNT", "units": 30, "at": "2011-11-03T20:00:00", "synthetic": true}"""));
        accepted(client.put("/api/locations/MAIN/fulfilment", "{\"fulfilment\": \"ISSUE_OR_LOSE\"}"));
        accepted(client.put("/api/locations/MAIN/promotions/autumn", """
                {"skus": ["%s"], "first": "2011-11-04", "last": "2011-11-10", "discount": 0.2}""".formatted(BUNTING)));
        foretell("2011-11-03T18:00:00", 8.5);
        foretell("2011-11-04T11:00:00", 7.0);
        PastShop.startDay(client);
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @Test
    void forecasts_demand_by_the_model_with_honest_quantiles() {
        var forecast = client.await(
                "/api/forecasts/" + ITEM,
                found -> found.get("origin").asString().equals("2011-11-03"));

        assertThat(forecast.get("fallback").asBoolean()).isFalse();
        assertThat(forecast.get("model").get("id").asString()).startsWith("combination");
        assertThat(forecast.get("daily").size()).isEqualTo(28);
        for (var day : forecast.get("cumulative")) {
            assertThat(day.valueStream().map(JsonNode::asDouble).toList())
                    .isSorted()
                    .allMatch(units -> units >= 0);
        }
    }

    @Test
    void proposes_what_to_order_and_carries_it_through_to_the_shelf() {
        var open = client.await("/api/decisions?status=open&sku=" + CAKESTAND, found -> !found.isEmpty())
                .get(0);
        var evidence = open.get("evidence");
        var quantity = open.get("quantity").asLong();

        assertThat(quantity).isPositive().matches(units -> units % 12 == 0 && units >= 48);
        assertThat(evidence.get("waterfall")
                        .valueStream()
                        .mapToLong(step -> step.get("units").asLong())
                        .sum())
                .isEqualTo(quantity);

        var approval = "{\"proposal\": \"%s\", \"quantity\": %d, \"by\": \"anna\"}"
                .formatted(open.get("id").asString(), quantity);
        accepted(client.post("/api/proposals/" + ITEM + "/approval", approval));
        var approved = client.await("/api/decisions?status=approved&sku=" + CAKESTAND, found -> !found.isEmpty())
                .get(0);
        assertThat(approved.get("decidedBy").asString()).isEqualTo("anna");
        assertThat(approved.get("expectedOn").asString()).isEqualTo("2011-11-09");

        accepted(client.post("/api/locations/MAIN/stock/" + CAKESTAND + "/movements", """
                {"id": "delivery-1", "type": "RECEIPT", "units": %d, "replenishment": "%s", "at": "2011-11-04T17:00:00"}""".formatted(
                        quantity, open.get("id").asString())));
        client.await("/api/decisions?status=received&sku=" + CAKESTAND, found -> !found.isEmpty());
        client.await(
                "/api/stock-cards/" + ITEM,
                card -> card.get("onOrder").asLong() == 0 && card.get("onHand").asLong() >= quantity);
    }

    @Test
    void an_order_changes_the_forecast_that_a_subscriber_follows() throws Exception {
        var item = "85123A@MAIN";
        client.await(
                "/api/forecasts/" + item,
                found -> found.get("origin").asString().equals("2011-11-03"));
        var changed = new CompletableFuture<Long>();
        var subscription = Thread.ofVirtual().start(() -> follow(item, changed));

        accepted(client.post("/api/orders", """
                {"id": "A-1", "shopper": "14911", "placedAt": "2011-11-04T12:00:00",
                 "lines": [{"sku": "85123A", "quantity": 40, "unitPrice": "2.55 GBP"}]}"""));

        assertThat(changed.get(20, TimeUnit.SECONDS)).isEqualTo(40);
        subscription.interrupt();
    }

    @Test
    void a_forecast_was_made_from_the_promotion_and_the_weather_that_were_known_then() {
        var item = BUNTING + "@MAIN";
        var first = client.await(
                "/api/forecasts/" + item,
                found -> found.get("origin").asString().equals("2011-11-03"));
        accepted(client.post("/api/orders", """
                {"id": "A-2", "placedAt": "2011-11-04T12:00:00",
                 "lines": [{"sku": "%s", "quantity": 3, "unitPrice": "4.95 GBP"}]}""".formatted(BUNTING)));
        var second = client.await(
                "/api/forecasts/" + item, found -> found.get("demandSoFar").asLong() == 3);

        assertThat(today(first, "planned_temperature_c")).isEqualTo(8.5);
        assertThat(today(second, "planned_temperature_c")).isEqualTo(7.0);
        assertThat(today(first, "promoted_share")).isEqualTo(1);
        assertThat(Math.exp(today(second, "planned_log_price"))).isEqualTo(listPrice(BUNTING) * .8, within(1e-5));
    }

    @Test
    void recommends_to_a_shopper_with_reasons() {
        var list = client.await(
                "/api/shoppers/14911/recommendations",
                found -> !found.get("items").isEmpty());

        assertThat(list.get("items").get(0).get("sku").asString()).isNotBlank();
        assertThat(list.get("id").asString()).startsWith("shopper:").doesNotContain("14911");
    }

    @Test
    void serves_the_planners_page() {
        assertThat(client.page("/").body()).contains("<title>Restock");
        assertThat(client.page("/items/" + ITEM).body()).contains("<title>Restock");
    }

    private static void foretell(String issuedAt, double temperature) {
        accepted(client.post("/api/locations/MAIN/weather-forecasts", """
                {"day": "2011-11-04", "issuedAt": "%s", "measures": {"temperature_c": %s}}""".formatted(issuedAt, temperature)));
    }

    /** A feature of the business day, built again from the events, from which the forecast was surely made. */
    private static double today(JsonNode forecast, String feature) {
        var audit = client.await("/api/forecasts/" + forecast.get("forecast").asString() + "/features", _ -> true);
        assertThat(audit.get("same").asBoolean()).isTrue();
        return audit.get("rebuilt")
                .get("features")
                .get(0)
                .get("values")
                .get(feature)
                .asDouble();
    }

    private static double listPrice(String sku) {
        var price = client.await("/api/products/" + sku, _ -> true).get("price").asString();
        return Double.parseDouble(price.substring(0, price.indexOf(' ')));
    }

    private static void follow(String item, CompletableFuture<Long> changed) {
        try (var lines = client.subscribe("/api/forecasts/" + item)) {
            lines.filter(line -> line.startsWith("data:"))
                    .map(line -> Client.JSON.readTree(line.substring("data:".length())))
                    .mapToLong(document -> document.path("demandSoFar").asLong())
                    .filter(units -> units > 0)
                    .findFirst()
                    .ifPresent(changed::complete);
        } catch (Exception failure) {
            changed.completeExceptionally(failure);
        }
    }

    private static void accepted(Client.Answer answer) {
        PastShop.accepted(answer);
    }
}
