package io.restock.command.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restock.command.RunningShop;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class MovingTest extends RunningShop {

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void open_two_locations() {
        open("MAIN", "ISSUE_OR_LOSE");
        open("SHOP", "ISSUE_OR_LOSE");
        list("M-1");
    }

    @Test
    void a_movement_is_recorded_once_and_answered_alike_each_time() {
        list("M-2");
        var receipt = "{\"id\": \"r-1\", \"type\": \"RECEIPT\", \"units\": 12, \"at\": \"2011-11-05T08:00:00\"}";

        for (int time = 0; time < 2; time++) {
            move("MAIN", "M-2", receipt).expectStatus().isOk().expectBody().json("""
                    {"item": "stock:M-2@MAIN", "onHand": 12, "backordered": 0}""");
        }
        move("MAIN", "M-2", receipt.replace("12", "13"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:restock:movement-differs");

        assertThat(stock("M-2", "MAIN")).hasSize(1);
    }

    @Test
    void the_same_movement_sent_by_many_at_once_is_recorded_once() {
        list("M-3");
        var statuses = IntStream.range(0, 20)
                .parallel()
                .mapToObj(_ -> move("MAIN", "M-3", """
                        {"id": "r-1", "type": "RECEIPT", "units": 5, "at": "2011-11-05T08:00:00"}""")
                        .returnResult(String.class)
                        .getStatus()
                        .value())
                .toList();

        assertThat(statuses).containsOnly(200);
        assertThat(stock("M-3", "MAIN")).hasSize(1);
    }

    @Test
    void movements_come_in_bulk_and_a_bad_one_is_refused_alone() {
        list("M-4");
        var answers = bulk(
                "/api/stock-movements",
                "{\"id\": \"c\", \"sku\": \"M-4\", \"location\": \"MAIN\", \"type\": \"COUNT\", \"units\": 9, \"at\": \"2011-11-05T08:00:00\", \"synthetic\": true}",
                "{\"id\": \"i\", \"sku\": \"M-4\", \"location\": \"MAIN\", \"type\": \"ISSUE\", \"units\": 10, \"at\": \"2011-11-05T08:00:00\"}",
                "{\"id\": \"t\", \"sku\": \"M-4\", \"location\": \"MAIN\", \"type\": \"TRANSFER\", \"units\": 4, \"to\": \"SHOP\", \"at\": \"2011-11-05T08:00:00\"}",
                "{\"id\": \"a\", \"sku\": \"M-4\", \"location\": \"MAIN\", \"type\": \"ADJUSTMENT\", \"units\": -2, \"reason\": \"broken\", \"at\": \"2011-11-05T08:00:00\"}",
                "{\"id\": \"x\", \"sku\": \"M-4\", \"location\": \"MAIN\", \"type\": \"TRANSFER\", \"units\": 4, \"at\": \"2011-11-05T08:00:00\"}");

        assertThat(answers).hasSize(5);
        assertThat(answers.get(0)).contains("accepted");
        assertThat(answers.get(1)).contains("urn:restock:more-than-on-hand");
        assertThat(answers.get(2)).contains("accepted");
        assertThat(answers.get(3)).contains("accepted");
        assertThat(answers.get(4)).contains("urn:restock:malformed", "/to");
        assertThat(stock("M-4", "MAIN").getLast().levels().onHand().units()).isEqualTo(3);
    }

    @Test
    void a_receipt_for_an_order_that_nobody_gave_records_nothing_at_all() {
        list("M-5");

        move("MAIN", "M-5", """
                {"id": "r-1", "type": "RECEIPT", "units": 5, "replenishment": "proposal:M-5@MAIN:2011-11-04", "at": "2011-11-05T08:00:00"}""")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:restock:nothing-outstanding");
        move("MAIN", "M-5", """
                {"id": "r-1", "type": "RECEIPT", "units": 5, "at": "2011-11-05T08:00:00"}""").expectStatus().isOk().expectBody().json("""
                {"item": "stock:M-5@MAIN", "onHand": 5, "backordered": 0}""");

        assertThat(stock("M-5", "MAIN")).hasSize(1);
    }

    @Test
    void in_a_bulk_such_a_receipt_is_refused_alone() {
        list("M-6");

        var answers = bulk(
                "/api/stock-movements",
                "{\"id\": \"1\", \"sku\": \"M-6\", \"location\": \"MAIN\", \"type\": \"RECEIPT\", \"units\": 1, \"at\": \"2011-11-05T08:00:00\"}",
                "{\"id\": \"2\", \"sku\": \"M-6\", \"location\": \"MAIN\", \"type\": \"RECEIPT\", \"units\": 1, \"replenishment\": \"proposal:M-6@MAIN:2011-11-04\", \"at\": \"2011-11-05T08:00:00\"}",
                "{\"id\": \"3\", \"sku\": \"M-6\", \"location\": \"MAIN\", \"type\": \"RECEIPT\", \"units\": 1, \"at\": \"2011-11-05T08:00:00\"}");

        assertThat(answers).hasSize(3);
        assertThat(answers.get(1)).contains("urn:restock:nothing-outstanding");
        assertThat(stock("M-6", "MAIN").getLast().levels().onHand().units()).isEqualTo(2);
    }

    @Test
    void a_long_stream_gets_a_snapshot_that_tells_the_same() {
        list("M-7");
        var lines = IntStream.rangeClosed(1, 450)
                .mapToObj(number ->
                        "{\"id\": \"%d\", \"sku\": \"M-7\", \"location\": \"MAIN\", \"type\": \"RECEIPT\", \"units\": 1, \"at\": \"2011-11-05T08:00:00\"}"
                                .formatted(number))
                .toArray(String[]::new);
        bulk("/api/stock-movements", lines);

        await().until(() -> snapshots("stock:M-7@MAIN") > 0);
        assertThat(events.readEvents("stock:M-7@MAIN").next().getPayload())
                .isInstanceOfSatisfying(
                        StockItem.class,
                        item -> assertThat(item.levels().onHand().units()).isBetween(200L, 450L));
    }

    private long snapshots(String stream) {
        return database.sql("SELECT COUNT(*) FROM SnapshotEventEntry WHERE aggregateIdentifier = ?")
                .param(stream)
                .query(Long.class)
                .single();
    }
}
