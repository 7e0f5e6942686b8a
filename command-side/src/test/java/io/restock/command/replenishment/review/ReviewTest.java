package io.restock.command.replenishment.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.events.Evidence;
import io.restock.events.Evidence.WaterfallStep;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.ForecastId;
import io.restock.events.ModelRef;
import io.restock.events.Money;
import io.restock.events.PackSize;
import io.restock.events.Quantity;
import io.restock.events.ReplenishmentPolicy;
import io.restock.events.StockItemId;
import io.restock.events.StockLevels;
import io.restock.events.SupplierTerms;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two units a day at the middle, three at the most; five days of lead time, orders on Mondays and Fridays; it is Friday. */
class ReviewTest {

    private static final LocalDate FRIDAY = LocalDate.of(2011, 11, 4);
    private static final ReplenishmentPolicy POLICY = new ReplenishmentPolicy("standard-1", 7, 0.95);
    private static final List<ExpectedReceipt> NOTHING = List.of();

    @Test
    void covers_the_lead_time_and_the_days_to_the_next_order_day() {
        var evidence = review(0, 0, terms(1, 1, DayOfWeek.MONDAY, DayOfWeek.FRIDAY), NOTHING);

        assertThat(evidence.demand().leadTimeDays()).isEqualTo(5);
        assertThat(evidence.demand().protectionDays()).isEqualTo(8);
        assertThat(evidence.demand().overLeadTime()).containsExactly(10f, 15f);
        assertThat(evidence.demand().overProtection()).containsExactly(16f, 24f);
        assertThat(evidence.orderUpToLevel()).isEqualTo(24);
    }

    @Test
    void where_any_day_is_an_order_day_the_policy_says_when_the_next_look_is() {
        var evidence = review(0, 0, terms(1, 1), NOTHING);

        assertThat(evidence.demand().protectionDays()).isEqualTo(12);
        assertThat(evidence.orderUpToLevel()).isEqualTo(36);
    }

    @Test
    void a_lone_order_day_is_a_week_away() {
        assertThat(review(0, 0, terms(1, 1, DayOfWeek.FRIDAY), NOTHING).demand().protectionDays())
                .isEqualTo(12);
    }

    @Test
    void a_quantity_explains_itself_step_by_step() {
        var evidence = review(7, 2, terms(24, 12), List.of(new ExpectedReceipt(Quantity.of(12), FRIDAY.plusDays(2))));

        assertThat(evidence.waterfall())
                .containsExactly(
                        new WaterfallStep("expected demand", 24),
                        new WaterfallStep("safety", 12),
                        new WaterfallStep("on hand", -7),
                        new WaterfallStep("back-ordered", 2),
                        new WaterfallStep("on order", -12),
                        new WaterfallStep("minimum order", 5),
                        new WaterfallStep("pack", 0));
        assertThat(evidence.unconstrained()).isEqualTo(Quantity.of(19));
        assertThat(Review.quantity(evidence)).isEqualTo(Quantity.of(24));
        assertThat(evidence.binding()).isEqualTo("minimum order");
        assertThat(evidence.value()).isEqualTo(Money.of("26.40", "GBP"));
    }

    @ParameterizedTest
    @CsvSource({"0,0,1,1", "7,2,24,12", "3,0,1,10", "35,0,48,7", "0,40,1,6"})
    void the_steps_add_up_to_the_quantity(long onHand, long backordered, long minimum, long pack) {
        var evidence = review(onHand, backordered, terms(minimum, pack), NOTHING);

        assertThat(evidence.waterfall().stream().mapToLong(WaterfallStep::units).sum())
                .isEqualTo(Review.quantity(evidence).units());
    }

    @Test
    void enough_is_enough() {
        assertThat(Review.quantity(review(36, 0, terms(24, 12), NOTHING))).isEqualTo(Quantity.NONE);
    }

    @Test
    void a_shelf_of_ten_lasts_as_long_as_the_middle_foresees() {
        var risk = review(10, 0, terms(1, 1), NOTHING).risk();

        assertThat(risk.beforeReceipt()).isCloseTo(0.5, within(1e-9));
        assertThat(risk.runsOutOn()).isEqualTo(FRIDAY.plusDays(4));
        assertThat(risk.nextReceipt()).isEqualTo(FRIDAY.plusDays(5));
    }

    @Test
    void a_receipt_that_comes_in_time_takes_the_risk_away() {
        var risk = review(10, 0, terms(1, 1), List.of(new ExpectedReceipt(Quantity.of(100), FRIDAY.plusDays(2))))
                .risk();

        assertThat(risk.beforeReceipt()).isCloseTo(0.05, within(1e-9));
        assertThat(risk.runsOutOn()).isNull();
    }

    @Test
    void a_receipt_that_comes_too_late_leaves_the_risk() {
        var risk = review(4, 0, terms(1, 1), List.of(new ExpectedReceipt(Quantity.of(100), FRIDAY.plusDays(4))))
                .risk();

        // Until the fifth morning only 4 are there, and 8 to 12 are foreseen for four days.
        assertThat(risk.beforeReceipt()).isCloseTo(0.5, within(1e-9));
        assertThat(risk.runsOutOn()).isEqualTo(FRIDAY.plusDays(1));
    }

    private static Evidence review(long onHand, long backordered, SupplierTerms terms, List<ExpectedReceipt> onOrder) {
        var levels = new StockLevels(Quantity.of(onHand), Quantity.of(backordered));
        return new Review(new ReviewInputs(forecast(), levels, 41, terms, 0, "0.1.0"), POLICY, onOrder).evidence();
    }

    private static SupplierTerms terms(long minimumOrder, long packSize, DayOfWeek... orderDays) {
        return new SupplierTerms(
                "LEAF",
                5,
                Quantity.of(minimumOrder),
                new PackSize(packSize),
                Money.of("1.10", "GBP"),
                new TreeSet<>(Arrays.asList(orderDays)));
    }

    private static ForecastIssued forecast() {
        return new ForecastIssued(
                ForecastId.parse("forecast:TEA-42@MAIN:2011-11-03:41"),
                StockItemId.parse("stock:TEA-42@MAIN"),
                FRIDAY.minusDays(1),
                Quantity.NONE,
                DemandToComeTest.paths(28, 2, 3),
                new ModelRef("lstm", "a1"),
                "d4",
                "onnxruntime 1.28.0",
                41,
                false,
                Instant.EPOCH);
    }
}
