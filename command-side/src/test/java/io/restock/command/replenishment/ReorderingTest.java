package io.restock.command.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restock.command.RunningShop;
import io.restock.events.Evidence.WaterfallStep;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.ForecastId;
import io.restock.events.ModelRef;
import io.restock.events.QuantilePaths;
import io.restock.events.Quantity;
import io.restock.events.ReplenishmentEvent;
import io.restock.events.ReplenishmentEvent.ReceiptExpected;
import io.restock.events.ReplenishmentEvent.ReplenishmentApproved;
import io.restock.events.ReplenishmentEvent.ReplenishmentProposed;
import io.restock.events.ReplenishmentEvent.ReplenishmentReceived;
import io.restock.events.StockItemId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.gateway.EventGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two units a day are expected, at the most three; five days of lead time, a week between two order days. */
class ReorderingTest extends RunningShop {

    private static final LocalDate FRIDAY = LocalDate.of(2011, 11, 4);

    @Autowired
    private EventGateway gateway;

    @BeforeEach
    void open_a_location_on_a_friday() {
        open("MAIN", "ISSUE_OR_LOSE");
        put("/api/locations/MAIN/business-day", "{\"day\": \"2011-11-04\"}")
                .expectStatus()
                .isOk();
    }

    @Test
    void a_forecast_leads_to_a_proposal_that_is_approved_received_and_closed() {
        sellable("TEA-1", 4);

        gateway.publish(forecast("TEA-1", 1));
        var proposed = (ReplenishmentProposed) await().until(() -> replenishment("TEA-1"), all -> !all.isEmpty())
                .getFirst();

        // 12 days to cover: 36 units at the most, 4 are there, 32 are missing, which makes 3 packs of 12.
        assertThat(proposed.quantity()).isEqualTo(Quantity.of(36));
        assertThat(proposed.evidence().orderUpToLevel()).isEqualTo(36);
        assertThat(proposed.evidence().stock().stockSequence()).isZero();
        assertThat(proposed.evidence().waterfall())
                .extracting(WaterfallStep::units)
                .containsExactly(24L, 12L, -4L, 0L, 0L, 0L, 4L);

        var proposal = proposed.proposal().toString();
        assertThat(proposal).isEqualTo("proposal:TEA-1@MAIN:2011-11-04");
        decide(
                "TEA-1",
                "approval",
                "{\"proposal\": \"%s\", \"quantity\": 24, \"by\": \"anna\"}".formatted(proposal),
                409);
        decide(
                "TEA-1",
                "approval",
                "{\"proposal\": \"%s\", \"quantity\": 36, \"by\": \"anna\"}".formatted(proposal),
                200);
        decide(
                "TEA-1",
                "approval",
                "{\"proposal\": \"%s\", \"quantity\": 36, \"by\": \"anna\"}".formatted(proposal),
                200);
        receive("TEA-1", "r-1", 12, proposal, 200);
        receive("TEA-1", "r-2", 24, proposal, 200);
        receive("TEA-1", "r-3", 24, proposal, 409);

        var decided = replenishment("TEA-1");
        assertThat(decided).hasSize(5);
        assertThat(((ReplenishmentApproved) decided.get(1)).orderedOn()).isEqualTo(FRIDAY);
        assertThat(((ReceiptExpected) decided.get(2)).expectedOn()).isEqualTo(FRIDAY.plusDays(5));
        assertThat(((ReplenishmentReceived) decided.get(3)).outstanding()).isEqualTo(Quantity.of(24));
        assertThat(((ReplenishmentReceived) decided.get(4)).outstanding()).isEqualTo(Quantity.NONE);
        assertThat(stock("TEA-1", "MAIN").getLast().levels().onHand()).isEqualTo(Quantity.of(40));
    }

    @Test
    void an_item_without_terms_is_never_proposed() {
        list("TEA-2");
        sellable("TEA-3", 4);

        gateway.publish(forecast("TEA-2", 2));
        gateway.publish(forecast("TEA-3", 3));

        await().until(() -> !replenishment("TEA-3").isEmpty());
        assertThat(replenishment("TEA-2")).isEmpty();
    }

    @Test
    void an_adjustment_approves_another_quantity_and_says_why() {
        sellable("TEA-4", 4);
        gateway.publish(forecast("TEA-4", 4));
        await().until(() -> !replenishment("TEA-4").isEmpty());

        decide("TEA-4", "adjustment", """
                {"proposal": "proposal:TEA-4@MAIN:2011-11-04", "quantity": 48, "by": "anna", "reasonCode": "promotion"}""", 200);

        assertThat(replenishment("TEA-4"))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly(
                        "ReplenishmentProposed", "ReplenishmentAdjusted", "ReplenishmentApproved", "ReceiptExpected");
    }

    private void sellable(String sku, int units) {
        list(sku);
        put("/api/products/" + sku + "/terms", """
                        {"supplier": "LEAF", "leadTimeDays": 5, "minimumOrder": 12, "packSize": 12,
                         "unitCost": "1.10 GBP", "orderDays": ["FRIDAY"]}""").expectStatus().isOk();
        move("MAIN", sku, """
                        {"id": "count-1", "type": "COUNT", "units": %d, "at": "2011-11-04T08:00:00"}""".formatted(units)).expectStatus().isOk();
    }

    private void receive(String sku, String movement, int units, String proposal, int status) {
        move("MAIN", sku, """
                        {"id": "%s", "type": "RECEIPT", "units": %d, "replenishment": "%s", "at": "2011-11-09T08:00:00"}""".formatted(movement, units, proposal))
                .expectStatus()
                .isEqualTo(status);
    }

    private void decide(String sku, String decision, String body, int status) {
        post("/api/proposals/%s@MAIN/%s".formatted(sku, decision), body)
                .expectStatus()
                .isEqualTo(status);
    }

    private List<ReplenishmentEvent> replenishment(String sku) {
        return stream("replenishment:" + sku + "@MAIN").stream()
                .map(ReplenishmentEvent.class::cast)
                .toList();
    }

    private static ForecastIssued forecast(String sku, long position) {
        var daily = IntStream.rangeClosed(1, 28).mapToObj(_ -> List.of(2f, 3f)).toList();
        var cumulative = IntStream.rangeClosed(1, 28)
                .mapToObj(day -> List.of(2f * day, 3f * day))
                .toList();
        return new ForecastIssued(
                new ForecastId("%s@MAIN:2011-11-03:%d".formatted(sku, position)),
                StockItemId.parse("stock:" + sku + "@MAIN"),
                FRIDAY.minusDays(1),
                Quantity.NONE,
                new QuantilePaths(List.of(0.5, 0.95), daily, cumulative),
                new ModelRef("lstm", "a1"),
                "d4",
                "onnxruntime 1.28.0",
                position,
                false,
                Instant.parse("2011-11-04T00:00:05Z"));
    }
}
