package io.restock.query.stockcard;

import static io.restock.query.Samples.item;
import static io.restock.query.Samples.levels;
import static io.restock.query.Samples.sold;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.Quantity;
import io.restock.events.StockEvent;
import io.restock.events.StockEvent.StockCounted;
import io.restock.events.StockItemId;
import io.restock.query.RunningQuerySide;
import io.restock.query.Samples;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import reactor.core.publisher.BaseSubscriber;
import reactor.test.StepVerifier;

class StockCardEndpointTest extends RunningQuerySide {

    @Test
    void shows_what_there_is() {
        var soap = item("SOAP");
        tell(counted(soap, 20));
        tell(sold(soap, 5, 15, "2011-11-04T09:00"));

        eventually(() -> assertThat(
                        get("/api/stock-cards/SOAP@MAIN").at("/version").asInt())
                .isEqualTo(2));
        var card = get("/api/stock-cards/SOAP@MAIN");
        assertThat(card.at("/id").asString()).isEqualTo("stock:SOAP@MAIN");
        assertThat(card.at("/onHand").asInt()).isEqualTo(15);
        assertThat(card.at("/inventoryPosition").asInt()).isEqualTo(15);
        assertThat(card.at("/demandUnits").asInt()).isEqualTo(5);
        assertThat(card.at("/stockedOutSince").isNull()).isTrue();
        assertThat(card.at("/lastMovementAt").asString()).isEqualTo("2011-11-04T09:00Z");
        assertThat(get("/api/stock-cards?location=MAIN&q=soap").size()).isEqualTo(1);
        assertThat(get("/api/stock-cards?location=ELSEWHERE&q=soap").size()).isZero();
        eventually(() -> assertThat(get("/api/demand-charts/SOAP@MAIN").at("/days"))
                .hasToString(
                        "[{\"day\":\"2011-11-04\",\"units\":5,\"unserved\":0,\"hoursOutOfStock\":0.0,\"onHand\":15}]"));
    }

    @Test
    void who_comes_back_gets_what_changed_meanwhile_and_nothing_older() {
        var bowl = item("BOWL-1");
        var dish = item("BOWL-2");
        tell(counted(bowl, 20));
        tell(counted(dish, 30));
        eventually(() -> assertThat(get("/api/stock-cards?q=BOWL-").size()).isEqualTo(2));
        var seen = new AtomicLong();
        StepVerifier.create(stream("/api/stock-cards?q=BOWL-", -1))
                .expectNextCount(1)
                .consumeNextWith(change -> seen.set(change.position()))
                .thenCancel()
                .verify(PATIENCE);

        tell(sold(bowl, 5, 15, "2011-11-04T09:00"));
        eventually(() -> assertThat(
                        get("/api/stock-cards/BOWL-1@MAIN").at("/onHand").asInt())
                .isEqualTo(15));

        StepVerifier.create(stream("/api/stock-cards?q=BOWL-", seen.get() + 1))
                .assertNext(change -> {
                    assertThat(change.text("/sku")).isEqualTo("BOWL-1");
                    assertThat(change.document().at("/onHand").asInt()).isEqualTo(15);
                })
                .then(() -> tell(sold(dish, 1, 29, "2011-11-04T09:00")))
                .assertNext(change -> assertThat(change.text("/sku")).isEqualTo("BOWL-2"))
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void a_follower_who_reads_nothing_and_one_who_leaves_do_not_hold_up_the_others() {
        var vase = item("JAR");
        tell(counted(vase, 100));
        eventually(() -> assertThat(get("/api/stock-cards?q=JAR").size()).isEqualTo(1));
        var asleep = new BaseSubscriber<Change>() {
            @Override
            protected void hookOnSubscribe(org.reactivestreams.Subscription subscription) {}
        };
        stream("/api/stock-cards?q=JAR", -1).subscribe(asleep);
        stream("/api/stock-cards?q=JAR", -1).blockFirst(PATIENCE);

        StepVerifier.create(stream("/api/stock-cards?q=JAR", -1)
                        .map(change -> change.document().at("/onHand").asInt()))
                .expectNext(100)
                .then(() -> tell(sold(vase, 1, 99, "2011-11-04T09:00")))
                .expectNext(99)
                .thenCancel()
                .verify(PATIENCE);
        asleep.dispose();
    }

    @Test
    void a_stream_says_when_all_that_is_there_has_been_told() {
        var lines = api().get()
                .uri("/api/stock-cards?q=NOTHING-LIKE-IT")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .returnResult(org.springframework.http.codec.ServerSentEvent.class)
                .getResponseBody();

        StepVerifier.create(lines.filter(event -> event.event() != null))
                .assertNext(event -> assertThat(event.event()).isEqualTo("snapshot"))
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void wrong_questions_are_told_what_is_wrong() {
        assertThat(problem("/api/stock-cards/SOAP", HttpStatus.BAD_REQUEST))
                .isEqualTo("'SOAP' is not <SKU>@<LOCATION>, such as 85123A@MAIN");
        assertThat(problem("/api/stock-cards/NONE@MAIN", HttpStatus.NOT_FOUND))
                .isEqualTo("nothing is known of any stock of NONE@MAIN");
        api().get()
                .uri("/api/stock-cards?lastEventId=yesterday")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:restock:malformed-last-event-id");
    }

    private String problem(String address, HttpStatus status) {
        return answer(address, status).at("/detail").asString();
    }

    private void tell(StockEvent event) {
        tell(event.item().toString(), event);
    }

    private static StockEvent counted(StockItemId item, long units) {
        return new StockCounted(
                item, "count", Quantity.of(units), units, true, levels(units, 0), Samples.at("2011-11-04T08:00"));
    }
}
