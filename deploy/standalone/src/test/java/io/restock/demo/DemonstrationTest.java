package io.restock.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemonstrationTest {

    private static final String OPEN = "/api/decisions?status=open&location=MAIN";
    private static final String APPROVAL = "/api/proposals/85123A@MAIN/approval";

    private final NoteTakingShop restock = new NoteTakingShop()
            .answering("/api/decisions?status=approved&location=MAIN", "[]")
            .answering("/api/decisions?status=superseded&location=MAIN", "[]")
            .answering(OPEN, "[]")
            .answering("/api/forecasts?location=MAIN&view=summary", forecasts(LocalDate.of(2011, 12, 9)));

    @AfterEach
    void stop() {
        restock.close();
    }

    @Test
    void opens_the_shop_and_tells_the_past_before_the_first_live_day() {
        play(LocalDate.of(2011, 11, 7));

        var steps = restock.told().stream()
                .map(told -> told.replaceAll("(holidays/).*", "$1"))
                .distinct()
                .toList();
        assertThat(steps.subList(0, 11))
                .containsExactly(
                        "PUT /api/locations/MAIN {\"name\":\"Gift shop (demonstration)\",\"zone\":\"Europe/London\","
                                + "\"currency\":\"GBP\",\"closedOn\":[\"SATURDAY\"],\"fulfilment\":\"OBSERVE\"}",
                        "PUT /api/locations/MAIN/holidays/",
                        "POST /api/products ×120",
                        "POST /api/supplier-terms ×120",
                        "POST /api/orders ×250",
                        "POST /api/orders ×162",
                        "POST /api/returns ×250",
                        "POST /api/returns ×172",
                        "POST /api/stock-movements ×120",
                        "PUT /api/locations/MAIN/fulfilment {\"fulfilment\":\"ISSUE_OR_LOSE\"}",
                        "PUT /api/locations/MAIN/business-day {\"day\":\"2011-11-07\"}");
    }

    @Test
    void lives_the_first_day_order_by_order() {
        play(LocalDate.of(2011, 11, 7));

        assertThat(restock.told().getLast())
                .startsWith("POST /api/orders {\"id\":\"574939\",\"shopper\":\"17109\","
                        + "\"placedAt\":\"2011-11-07T17:16:00\",\"lines\":[{\"sku\":");
        assertThat(restock.told().stream().filter(told -> told.startsWith("POST /api/orders {")))
                .hasSize(50);
    }

    @Test
    void goes_on_where_it_stopped() {
        restock.answering("/api/locations/MAIN", "{\"location\":\"MAIN\",\"businessDay\":\"2011-12-09\"}")
                .answering("/api/orders/581476", "{\"id\":\"order:581476\"}");

        play(LocalDate.of(2011, 12, 9));

        assertThat(restock.told().getFirst())
                .isEqualTo("PUT /api/locations/MAIN/business-day {\"day\":\"2011-12-09\"}");
        assertThat(restock.told())
                .noneMatch(told -> told.contains("\"581476\""))
                .hasSize(22);
    }

    @Test
    void delivers_what_is_due_on_the_morning_it_is_expected() {
        onTheLastDay()
                .answering(
                        "/api/decisions?status=approved&location=MAIN",
                        "[%s,%s]"
                                .formatted(
                                        decision("85123A", "2011-12-09", "10.00"),
                                        decision("22423", "2011-12-10", "10.00")));

        play(LocalDate.of(2011, 12, 9));

        assertThat(restock.told().get(1)).isEqualTo("POST /api/stock-movements ×1");
    }

    @Test
    void approves_in_the_evening_what_nobody_decided() {
        onTheLastDay().answering(OPEN, "[" + decision("85123A", null, "10.00") + "]");

        play(LocalDate.of(2011, 12, 9));

        assertThat(restock.told().getLast())
                .isEqualTo("POST " + APPROVAL
                        + " {\"proposal\":\"proposal:85123A@MAIN:2011-12-09\",\"quantity\":24,\"by\":\"demo-buyer\"}");
    }

    @Test
    void lets_a_proposal_that_changed_meanwhile_wait() {
        onTheLastDay()
                .answering(OPEN, "[" + decision("85123A", null, "10.00") + "]")
                .refusing(APPROVAL);

        play(LocalDate.of(2011, 12, 9));

        assertThat(restock.told().getLast()).startsWith("POST " + APPROVAL);
    }

    private NoteTakingShop onTheLastDay() {
        return restock.answering("/api/locations/MAIN", "{\"location\":\"MAIN\",\"businessDay\":\"2011-12-09\"}");
    }

    private void play(LocalDate until) {
        var settings = new DemoSettings("max", true, BigDecimal.valueOf(250), LocalDate.of(2011, 11, 7), until);
        new Demonstration(settings, restock.address()).play();
    }

    private static String forecasts(LocalDate origin) {
        return IntStream.range(0, 120)
                .mapToObj(i -> "{\"id\":\"stock:%d@MAIN\",\"origin\":\"%s\"}".formatted(i, origin))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String decision(String sku, @Nullable String expectedOn, String value) {
        return """
                {"id":"proposal:%s@MAIN:2011-12-09","sku":"%s","location":"MAIN","revision":1,"quantity":24,
                 "expectedOn":%s,"outstanding":24,"evidence":{"businessDay":"2011-12-09","value":"%s GBP"}}""".formatted(sku, sku, expectedOn == null ? null : '"' + expectedOn + '"', value);
    }
}
