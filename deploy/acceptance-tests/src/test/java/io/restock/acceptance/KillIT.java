package io.restock.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** An acknowledged command survives {@code kill -9}; a repeated one changes nothing. */
class KillIT {

    private static final int ORDERS = 2_000;
    private static final int A_REQUEST = 50;
    private static final int KILLS = 3;

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_recorded_twice() throws InterruptedException {
        var orders = OnlineRetail.orders().subList(0, ORDERS);
        try (var program = new Program("kill")) {
            var client = new Client(program);
            client.put("/api/locations/MAIN", """
                    {"name": "Main", "zone": "Europe/London", "currency": "GBP", "closedOn": [], "fulfilment": "OBSERVE"}""");
            Bulk.send(client, "/api/products", OnlineRetail.products());

            var acknowledged = new AtomicInteger();
            for (int kill = 0; kill < KILLS; kill++) {
                killWhileImporting(program, orders, acknowledged);
            }
            importFrom(client, orders, acknowledged);
            importFrom(client, orders, new AtomicInteger());

            var lines = orders.stream().mapToLong(OnlineRetail.Order::lines).sum();
            var units = orders.stream().mapToLong(OnlineRetail.Order::units).sum();
            var totals = client.await(
                    "/api/totals?location=MAIN",
                    found -> found.get("orders").asLong() == ORDERS
                            && found.get("demandUnits").asLong() == units);
            assertThat(totals.get("lines").asLong()).isEqualTo(lines);
            assertThat(totals.get("units").asLong()).isEqualTo(units);
        }
    }

    private static void killWhileImporting(Program program, List<OnlineRetail.Order> orders, AtomicInteger acknowledged)
            throws InterruptedException {
        var client = new Client(program);
        var sender = Thread.ofVirtual().start(() -> {
            try {
                importFrom(client, orders, acknowledged);
            } catch (UncheckedIOException killed) {
                // Whatever was not acknowledged is sent again later.
            }
        });
        var before = acknowledged.get();
        while (acknowledged.get() - before < ORDERS / (KILLS + 2) && sender.isAlive()) {
            Thread.sleep(new Random().nextInt(20, 60));
        }
        program.kill();
        sender.join();
        program.startAgain();
        for (int i = 0; i < acknowledged.get(); i += ORDERS / 20) {
            var id = Client.JSON.readTree(orders.get(i).body()).get("id").asString();
            new Client(program)
                    .await(
                            "/api/orders/" + id,
                            order -> order.get("id").asString().equals("order:" + id));
        }
    }

    private static void importFrom(Client client, List<OnlineRetail.Order> orders, AtomicInteger acknowledged) {
        while (acknowledged.get() < orders.size()) {
            var from = acknowledged.get();
            var until = Math.min(from + A_REQUEST, orders.size());
            Bulk.send(
                    client,
                    "/api/orders",
                    orders.subList(from, until).stream()
                            .map(OnlineRetail.Order::body)
                            .toList());
            acknowledged.set(until);
        }
    }
}
