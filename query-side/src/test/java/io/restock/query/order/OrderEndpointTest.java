package io.restock.query.order;

import static io.restock.query.Samples.at;
import static io.restock.query.Samples.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.LocationId;
import io.restock.events.OrderEvent.ItemsReturned;
import io.restock.events.OrderEvent.OrderPlaced;
import io.restock.events.OrderId;
import io.restock.events.OrderLine;
import io.restock.events.ReturnId;
import io.restock.query.RunningQuerySide;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class OrderEndpointTest extends RunningQuerySide {

    private static final LocationId MAIN = new LocationId("MAIN");

    @Test
    void shows_an_order_with_its_lines() {
        place("A1", line(1, "TEA", 10, "0.10 GBP"), line(2, "CUP", 3, "0.20 GBP"));

        eventually(() -> assertThat(get("/api/orders/A1")).hasToString("""
                {"id":"order:A1","state":"placed","location":"MAIN","channel":"web","at":"2011-11-04T09:00Z","lines":[\
                {"number":1,"sku":"TEA","quantity":10,"unitPrice":"0.10 GBP"},\
                {"number":2,"sku":"CUP","quantity":3,"unitPrice":"0.20 GBP"}],"units":13,"value":"1.60 GBP","version":0}\
                """));
    }

    @Test
    void shows_a_return() {
        tell(
                "return:C1",
                new ItemsReturned(
                        new ReturnId("C1"),
                        null,
                        null,
                        MAIN,
                        List.of(line(1, "CUP", 2, "0.20 GBP")),
                        at("2011-11-05T09:00")));

        eventually(
                () -> assertThat(get("/api/returns/C1").at("/state").asString()).isEqualTo("returned"));
    }

    @Test
    void an_order_that_cannot_be_read_is_parked_and_those_after_it_are_shown() {
        var before = parked.count();
        place("BAD", line(1, "TEA", 1, "0.10 GBP"), line(2, "CUP", 1, "0.20 EUR"));
        place("GOOD", line(1, "TEA", 1, "0.10 GBP"));

        eventually(
                () -> assertThat(get("/api/orders/GOOD").at("/units").asInt()).isEqualTo(1));
        eventually(() -> assertThat(parked.count()).isEqualTo(before + 1));
        assertThat(answer("/api/orders/BAD", HttpStatus.NOT_FOUND).at("/detail").asString())
                .isEqualTo("no order 'BAD' was placed");
    }

    private void place(String id, OrderLine... lines) {
        tell(
                "order:" + id,
                new OrderPlaced(new OrderId(id), null, MAIN, "web", List.of(lines), at("2011-11-04T09:00")));
    }
}
