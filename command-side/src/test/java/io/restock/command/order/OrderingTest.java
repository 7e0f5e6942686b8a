package io.restock.command.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.command.RunningShop;
import io.restock.events.OrderEvent.OrderPlaced;
import io.restock.events.StockEvent.DemandObserved;
import io.restock.events.StockEvent.DemandUnserved;
import io.restock.events.StockEvent.DemandWithdrawn;
import io.restock.events.Unserved;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderingTest extends RunningShop {

    @Test
    void an_order_records_its_demand_in_the_same_breath() {
        open("OBS", "OBSERVE");
        list("A-1");

        post("/api/orders", order("1001", "OBS", "A-1", 3))
                .expectStatus()
                .isCreated()
                .expectBody()
                .json("""
                {"order": "order:1001", "status": "accepted"}""");

        assertThat(stream("order:1001")).singleElement().isInstanceOf(OrderPlaced.class);
        assertThat(stock("A-1", "OBS")).singleElement().satisfies(event -> {
            var observed = (DemandObserved) event;
            assertThat(observed.units().units()).isEqualTo(3);
            assertThat(observed.movement()).isEqualTo("order:1001");
            assertThat(observed.occurredAt()).hasToString("2011-11-04T12:30Z");
        });
    }

    @Test
    void the_same_order_again_records_nothing_and_another_under_its_id_is_refused() {
        open("OBS", "OBSERVE");
        list("A-2");
        post("/api/orders", order("1002", "OBS", "A-2", 3)).expectStatus().isCreated();

        post("/api/orders", order("1002", "OBS", "A-2", 3))
                .expectStatus()
                .isOk()
                .expectBody()
                .json("""
                {"order": "order:1002", "status": "repeated"}""");
        post("/api/orders", order("1002", "OBS", "A-2", 4))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .json("""
                {"type": "urn:restock:order-differs", "status": 409}""");

        assertThat(stream("order:1002")).hasSize(1);
        assertThat(stock("A-2", "OBS")).hasSize(1);
    }

    @Test
    void demand_beyond_the_shelf_is_lost_and_the_stock_out_lasts_until_a_receipt() {
        open("LOSE", "ISSUE_OR_LOSE");
        list("A-3");
        move("LOSE", "A-3", """
                {"id": "count-1", "type": "COUNT", "units": 5, "at": "2011-11-04T08:00:00"}""").expectStatus().isOk();

        post("/api/orders", order("1003", "LOSE", "A-3", 8)).expectStatus().isCreated();
        move("LOSE", "A-3", """
                {"id": "receipt-1", "type": "RECEIPT", "units": 12, "at": "2011-11-05T08:00:00"}""").expectStatus().isOk().expectBody().json("""
                        {"item": "stock:A-3@LOSE", "onHand": 12, "backordered": 0}""");

        assertThat(kinds("A-3", "LOSE"))
                .containsExactly(
                        "StockCounted", "StockIssued", "DemandUnserved", "StockedOut", "StockReceived", "BackInStock");
        assertThat(((DemandUnserved) stock("A-3", "LOSE").get(2)).outcome()).isEqualTo(Unserved.LOST);
    }

    @Test
    void demand_beyond_the_shelf_waits_and_is_served_first() {
        open("WAIT", "ISSUE_OR_BACKORDER");
        list("A-4");
        post("/api/orders", order("1004", "WAIT", "A-4", 8)).expectStatus().isCreated();

        move("WAIT", "A-4", """
                {"id": "receipt-1", "type": "RECEIPT", "units": 12, "at": "2011-11-05T08:00:00"}""").expectBody().json("""
                        {"item": "stock:A-4@WAIT", "onHand": 4, "backordered": 0}""");
    }

    @Test
    void a_cancelled_order_was_no_demand_and_gives_back_what_it_got() {
        open("BACK", "ISSUE_OR_LOSE");
        list("A-5");
        move("BACK", "A-5", """
                {"id": "count-1", "type": "COUNT", "units": 5, "at": "2011-11-04T08:00:00"}""").expectStatus().isOk();
        post("/api/orders", order("1005", "BACK", "A-5", 8)).expectStatus().isCreated();

        post("/api/orders/1005/cancellation", """
                {"reason": "typing error", "at": "2011-11-04T13:00:00"}""").expectStatus().isOk();
        post("/api/orders/1005/cancellation", "{\"at\": \"2011-11-04T14:00:00\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .json("""
                {"order": "order:1005", "status": "repeated"}""");

        assertThat(stock("A-5", "BACK"))
                .filteredOn(DemandWithdrawn.class::isInstance)
                .singleElement()
                .satisfies(event -> {
                    var withdrawn = (DemandWithdrawn) event;
                    assertThat(withdrawn.units().units()).isEqualTo(8);
                    assertThat(withdrawn.unitsBack().units()).isEqualTo(5);
                    assertThat(withdrawn.levels().onHand().units()).isEqualTo(5);
                    assertThat(withdrawn.demandedAt()).hasToString("2011-11-04T12:30Z");
                });
        assertThat(kinds("A-5", "BACK")).endsWith("DemandWithdrawn", "BackInStock");
    }

    @Test
    void what_comes_back_was_demand_all_the_same() {
        open("AGAIN", "OBSERVE");
        list("A-9");
        post("/api/orders", order("1010", "AGAIN", "A-9", 3)).expectStatus().isCreated();

        post("/api/returns", """
                {"id": "C1010", "order": "1010", "location": "AGAIN", "returnedAt": "2011-11-05T14:30:00",
                 "lines": [{"sku": "A-9", "quantity": 3, "unitPrice": "2.55 GBP"}]}""").expectStatus().isCreated();

        assertThat(kinds("A-9", "AGAIN")).containsExactly("DemandObserved");
    }

    @Test
    void a_bad_line_is_refused_alone() {
        open("OBS", "OBSERVE");
        list("A-6");

        var answers = bulk(
                "/api/orders",
                order("1006", "OBS", "A-6", 1),
                "{\"id\": ",
                "",
                order("1007", "OBS", "NO-SUCH", 1),
                order("1008", "NOWHERE", "A-6", 1),
                order("1006", "OBS", "A-6", 1),
                order("1009", "OBS", "A-6", 2));

        assertThat(answers).hasSize(6);
        assertThat(answers.get(0)).isEqualTo("{\"line\":1,\"id\":\"1006\",\"status\":\"accepted\"}");
        assertThat(answers.get(1)).contains("\"line\":2", "\"rejected\"", "urn:restock:malformed", "column");
        assertThat(answers.get(2)).contains("\"line\":4", "urn:restock:unknown-product", "/lines/0/sku");
        assertThat(answers.get(3)).contains("\"line\":5", "urn:restock:unknown-location");
        assertThat(answers.get(4)).isEqualTo("{\"line\":6,\"id\":\"1006\",\"status\":\"repeated\"}");
        assertThat(answers.get(5)).isEqualTo("{\"line\":7,\"id\":\"1009\",\"status\":\"accepted\"}");
        assertThat(stock("A-6", "OBS")).hasSize(2);
    }

    @Test
    void orders_that_come_at_the_same_time_lose_nothing() {
        open("RUSH", "ISSUE_OR_BACKORDER");
        list("A-7");
        list("A-8");
        var statuses = IntStream.range(0, 60)
                .parallel()
                .mapToObj(number -> post("/api/orders", """
                                {"id": "rush-%d", "location": "RUSH", "placedAt": "2011-11-04T12:30:00", "lines": [
                                  {"sku": "A-%d", "quantity": 2, "unitPrice": "2.55 GBP"},
                                  {"sku": "A-%d", "quantity": 1, "unitPrice": "2.55 GBP"}]}""".formatted(number, 7 + number % 2, 8 - number % 2))
                        .returnResult(String.class)
                        .getStatus()
                        .value())
                .toList();

        assertThat(statuses).hasSize(60).containsOnly(201);
        assertThat(owed("A-7") + owed("A-8")).isEqualTo(180);
    }

    private long owed(String sku) {
        return stock(sku, "RUSH").getLast().levels().backordered().units();
    }

    private List<String> kinds(String sku, String location) {
        return stock(sku, location).stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }
}
