package io.restock.query.totals;

import static io.restock.query.Samples.at;
import static io.restock.query.Samples.item;
import static io.restock.query.Samples.levels;
import static io.restock.query.Samples.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.LocationId;
import io.restock.events.MarketEvent.BusinessDayStarted;
import io.restock.events.Money;
import io.restock.events.OrderEvent.ItemsReturned;
import io.restock.events.OrderEvent.OrderCancelled;
import io.restock.events.OrderEvent.OrderPlaced;
import io.restock.events.OrderId;
import io.restock.events.OrderLine;
import io.restock.events.Quantity;
import io.restock.events.ReturnId;
import io.restock.events.StockEvent.DemandObserved;
import io.restock.events.StockEvent.StockAdjusted;
import io.restock.events.StockItemId;
import io.restock.query.RunningQuerySide;
import io.restock.query.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** All happens at a location of its own, so that other tests do not count. */
class TotalsEndpointTest extends RunningQuerySide {

    private static final LocationId SUMS = new LocationId("SUMS");
    private static final LocationId DAYS = new LocationId("DAYS");

    @Test
    void sums_orders_returns_cancellations_and_stock() {
        place("S1", line(1, "TEA", 10, "0.10 GBP"), line(2, "CUP", 3, "0.20 GBP"));
        place("S2", line(1, "TEA", 7, "0.10 GBP"));
        place("S3", line(1, "POT", 1, "1.50 EUR"));
        tell(
                "order:S2",
                new OrderCancelled(
                        new OrderId("S2"),
                        SUMS,
                        List.of(line(1, "TEA", 7, "0.10 GBP")),
                        at("2011-11-04T09:00"),
                        "",
                        at("2011-11-04T10:00")));
        tell(
                "return:R1",
                new ItemsReturned(
                        new ReturnId("R1"),
                        null,
                        null,
                        SUMS,
                        List.of(line(1, "CUP", 2, "0.20 GBP")),
                        at("2011-11-05T09:00")));
        var tea = new StockItemId(item("TEA").sku(), SUMS);
        tell(
                tea.toString(),
                new DemandObserved(
                        tea,
                        "m1",
                        Quantity.of(10),
                        new OrderId("S1"),
                        Money.of("0.10", "GBP"),
                        levels(0, 0),
                        at("2011-11-04T09:00")));
        tell(tea.toString(), new StockAdjusted(tea, "m2", -4, "damaged", levels(0, 0), at("2011-11-04T11:00")));

        eventually(() -> assertThat(get("/api/totals?location=SUMS")).hasToString("""
                {"orders":3,"lines":4,"units":21,"value":"1.50 EUR + 2.30 GBP","returns":1,"returnLines":1,"returnedUnits":2,\
                "cancelledOrders":1,"cancelledUnits":7,"adjustedUnits":-4,"demandUnits":10}\
                """));
    }

    @Test
    void where_nothing_happened_the_sums_are_nothing() {
        assertThat(get("/api/totals?location=NOWHERE").at("/orders").asInt()).isZero();
        assertThat(get("/api/totals?location=NOWHERE").at("/value").isNull()).isTrue();
        assertThat(get("/api/today?location=NOWHERE").at("/businessDay").isNull())
                .isTrue();
        assertThat(answer("/api/totals?location=main", HttpStatus.BAD_REQUEST)
                        .at("/type")
                        .asString())
                .isEqualTo("urn:restock:malformed-location");
    }

    @Test
    void today_is_the_business_day_and_is_compared_with_the_days_before() {
        place(DAYS, "D1", "2011-10-01T09:00");
        place(DAYS, "D2", "2011-11-03T09:00");
        place(DAYS, "D3", "2011-11-04T09:00");
        place(DAYS, "D4", "2011-11-04T10:00");
        place(DAYS, "D5", "2011-11-05T09:00");
        tell("market:DAYS", new BusinessDayStarted(DAYS, LocalDate.of(2011, 11, 4), Samples.NOON));

        eventually(() -> assertThat(get("/api/today?location=DAYS")).hasToString("""
                {"businessDay":"2011-11-04","ordersToday":2,"unitsToday":4,"days":[\
                {"day":"2011-11-03","orders":1,"units":2},{"day":"2011-11-04","orders":2,"units":4}]}\
                """));
    }

    private void place(String id, OrderLine... lines) {
        tell(
                "order:" + id,
                new OrderPlaced(new OrderId(id), null, SUMS, "web", List.of(lines), at("2011-11-04T09:00")));
    }

    private void place(LocationId location, String id, String local) {
        tell(
                "order:" + id,
                new OrderPlaced(
                        new OrderId(id), null, location, "web", List.of(line(1, "TEA", 2, "0.10 GBP")), at(local)));
    }
}
