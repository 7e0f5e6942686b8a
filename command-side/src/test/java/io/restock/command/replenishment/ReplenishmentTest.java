package io.restock.command.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.command.CommandRejected;
import io.restock.command.replenishment.ReplenishmentCommand.AdjustProposal;
import io.restock.command.replenishment.ReplenishmentCommand.ApproveProposal;
import io.restock.command.replenishment.ReplenishmentCommand.RecordReceipt;
import io.restock.command.replenishment.ReplenishmentCommand.RejectProposal;
import io.restock.command.replenishment.ReplenishmentCommand.ReplenishmentStream;
import io.restock.command.replenishment.ReplenishmentCommand.ReviewStock;
import io.restock.command.replenishment.ReplenishmentCommand.SetPolicy;
import io.restock.command.replenishment.ReplenishmentCommand.Verdict;
import io.restock.command.replenishment.ReplenishmentRejection.AlreadyDecided;
import io.restock.command.replenishment.ReplenishmentRejection.NotProposed;
import io.restock.command.replenishment.ReplenishmentRejection.NothingOutstanding;
import io.restock.command.replenishment.ReplenishmentRejection.ProposalChanged;
import io.restock.command.replenishment.review.Review;
import io.restock.command.replenishment.review.ReviewInputs;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.ForecastId;
import io.restock.events.ModelRef;
import io.restock.events.Money;
import io.restock.events.PackSize;
import io.restock.events.ProposalId;
import io.restock.events.QuantilePaths;
import io.restock.events.Quantity;
import io.restock.events.ReplenishmentEvent;
import io.restock.events.ReplenishmentEvent.PolicySet;
import io.restock.events.ReplenishmentEvent.ReceiptExpected;
import io.restock.events.ReplenishmentEvent.ReplenishmentAdjusted;
import io.restock.events.ReplenishmentEvent.ReplenishmentApproved;
import io.restock.events.ReplenishmentEvent.ReplenishmentProposed;
import io.restock.events.ReplenishmentEvent.ReplenishmentReceived;
import io.restock.events.ReplenishmentEvent.ReplenishmentRejected;
import io.restock.events.ReplenishmentEvent.ReplenishmentWithdrawn;
import io.restock.events.ReplenishmentPolicy;
import io.restock.events.StockItemId;
import io.restock.events.StockLevels;
import io.restock.events.SupplierTerms;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Two units a day at the middle, three at the most; five days of lead time; the supplier takes orders on Fridays. */
class ReplenishmentTest {

    private static final StockItemId TEA = StockItemId.parse("stock:TEA-42@MAIN");
    private static final ReplenishmentStream STREAM = new ReplenishmentStream(TEA);
    private static final ReplenishmentPolicy POLICY = new ReplenishmentPolicy("standard-1", 7, 0.95);
    private static final LocalDate FRIDAY = LocalDate.of(2011, 11, 4);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final LocalDate NEXT_FRIDAY = FRIDAY.plusDays(7);
    private static final Instant NOON = Instant.parse("2011-11-04T12:00:00Z");

    private final AggregateTestFixture<Replenishment> tea = new AggregateTestFixture<>(Replenishment.class);

    @Test
    void proposes_on_an_order_day() {
        tea.givenNoPriorActivity().when(review(FRIDAY, 4)).expectEvents(proposed(FRIDAY, 4, 1, 32, null));
    }

    @Test
    void proposes_nothing_new_on_other_days() {
        tea.givenNoPriorActivity().when(review(SATURDAY, 4)).expectNoEvents();
    }

    @Test
    void proposes_nothing_where_there_is_enough() {
        tea.givenNoPriorActivity().when(review(FRIDAY, 36)).expectNoEvents();
    }

    @Test
    void does_not_repeat_an_open_proposal_of_the_same_quantity() {
        tea.given(proposed(FRIDAY, 4, 1, 32, null)).when(review(FRIDAY, 4)).expectNoEvents();
    }

    @Test
    void revises_a_proposal_of_the_same_day() {
        tea.given(proposed(FRIDAY, 4, 1, 32, null))
                .when(review(FRIDAY, 10))
                .expectEvents(proposed(FRIDAY, 10, 2, 26, null));
    }

    @Test
    void an_open_proposal_gives_way_to_one_of_the_next_day() {
        tea.given(proposed(FRIDAY, 4, 1, 32, null))
                .when(review(SATURDAY, 4))
                .expectEvents(proposed(SATURDAY, 4, 1, 29, proposal(FRIDAY)));
    }

    @Test
    void withdraws_what_is_no_longer_needed_and_comes_back_to_it_when_it_is() {
        tea.given(proposed(FRIDAY, 4, 1, 32, null))
                .when(review(FRIDAY, 40))
                .expectEvents(
                        new ReplenishmentWithdrawn(proposal(FRIDAY), TEA, "enough is on hand and on order", NOON));
        new AggregateTestFixture<>(Replenishment.class)
                .given(
                        proposed(FRIDAY, 4, 1, 32, null),
                        new ReplenishmentWithdrawn(proposal(FRIDAY), TEA, "enough", NOON))
                .when(review(FRIDAY, 4))
                .expectEvents(proposed(FRIDAY, 4, 2, 32, null));
    }

    @Test
    void a_forecast_of_an_earlier_day_changes_nothing() {
        tea.given(proposed(SATURDAY, 4, 1, 29, null)).when(review(FRIDAY, 10)).expectNoEvents();
    }

    @Test
    void an_approval_orders_the_quantity_that_was_seen() {
        tea.given(proposed(FRIDAY, 4, 1, 32, null)).when(approve(32)).expectEvents(approved(32), expected(32));
    }

    @Test
    void an_approval_that_comes_again_orders_nothing_more() {
        tea.given(proposed(FRIDAY, 4, 1, 32, null), approved(32), expected(32))
                .when(approve(32))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_approval_of_what_has_changed_meanwhile_is_refused() {
        tea.given(proposed(FRIDAY, 4, 1, 32, null), proposed(FRIDAY, 10, 2, 26, null))
                .when(approve(32))
                .expectNoEvents()
                .expectException(CommandRejected.class)
                .expectExceptionDetails(new ProposalChanged(proposal(FRIDAY), Quantity.of(32), Quantity.of(26)));
    }

    @Test
    void what_was_never_proposed_cannot_be_approved() {
        tea.givenNoPriorActivity().when(approve(32)).expectExceptionDetails(new NotProposed(proposal(FRIDAY)));
    }

    @Test
    void what_was_rejected_cannot_be_approved_and_waits_for_the_next_order_day() {
        tea.given(proposed(FRIDAY, 4, 1, 32, null), rejected())
                .when(approve(32))
                .expectExceptionDetails(new AlreadyDecided(proposal(FRIDAY), "rejected"));
        given(proposed(FRIDAY, 4, 1, 32, null), rejected())
                .when(review(FRIDAY, 0))
                .expectNoEvents();
        given(proposed(FRIDAY, 4, 1, 32, null), rejected())
                .when(review(SATURDAY, 0))
                .expectNoEvents();
        given(proposed(FRIDAY, 4, 1, 32, null), rejected())
                .when(review(NEXT_FRIDAY, 4))
                .expectEvents(proposed(NEXT_FRIDAY, 4, 1, 32, null));
    }

    @Test
    void an_adjustment_says_what_it_changed_and_orders_that() {
        tea.given(proposed(FRIDAY, 4, 1, 32, null))
                .when(new AdjustProposal(STREAM, proposal(FRIDAY), Quantity.of(48), verdict("promotion")))
                .expectEvents(
                        new ReplenishmentAdjusted(
                                proposal(FRIDAY), TEA, Quantity.of(32), Quantity.of(48), "anna", "promotion", "", NOON),
                        approved(48),
                        expected(48));
    }

    @Test
    void a_rejection_says_why() {
        tea.given(proposed(FRIDAY, 4, 1, 32, null))
                .when(new RejectProposal(STREAM, proposal(FRIDAY), verdict("discontinued")))
                .expectEvents(rejected());
    }

    @Test
    void what_is_on_order_counts_until_it_has_come() {
        given(proposed(FRIDAY, 4, 1, 32, null), approved(32), expected(32))
                .when(review(NEXT_FRIDAY, 0))
                .expectResultMessagePayloadMatching(org.hamcrest.CoreMatchers.anything())
                .expectEventsMatching(org.axonframework.test.matchers.Matchers.payloadsMatching(
                        org.axonframework.test.matchers.Matchers.exactSequenceOf(
                                org.axonframework.test.matchers.Matchers.<ReplenishmentProposed>matches(
                                        next -> next.quantity().units() == 4
                                                && next.evidence()
                                                                .stock()
                                                                .onOrder()
                                                                .units()
                                                        == 32))));
    }

    @Test
    void a_receipt_leaves_less_outstanding_until_nothing_is() {
        given(proposed(FRIDAY, 4, 1, 32, null), approved(32), expected(32))
                .when(receipt(20))
                .expectEvents(received(20, 12));
        given(proposed(FRIDAY, 4, 1, 32, null), approved(32), expected(32), received(20, 12))
                .when(receipt(15))
                .expectEvents(received(15, 0));
        given(proposed(FRIDAY, 4, 1, 32, null), approved(32), expected(32), received(32, 0))
                .when(receipt(1))
                .expectExceptionDetails(new NothingOutstanding(proposal(FRIDAY)));
    }

    @Test
    void an_item_of_its_own_policy_is_kept_by_that() {
        var careful = new ReplenishmentPolicy("careful-1", 7, 0.5);
        tea.givenNoPriorActivity()
                .when(new SetPolicy(STREAM, careful, "anna", NOON))
                .expectEvents(new PolicySet(TEA, careful, "anna", NOON));
        given(new PolicySet(TEA, careful, "anna", NOON))
                .when(new SetPolicy(STREAM, careful, "anna", NOON))
                .expectNoEvents();

        var evidence = new Review(inputs(FRIDAY, 4), careful, List.of()).evidence();
        assertThat(Review.quantity(evidence)).isEqualTo(Quantity.of(20));
    }

    private static org.axonframework.test.aggregate.TestExecutor<Replenishment> given(ReplenishmentEvent... events) {
        return new AggregateTestFixture<>(Replenishment.class).given((Object[]) events);
    }

    private static ReviewStock review(LocalDate day, long onHand) {
        return new ReviewStock(STREAM, inputs(day, onHand), POLICY, NOON);
    }

    private static ReplenishmentProposed proposed(
            LocalDate day,
            long onHand,
            int revision,
            long units,
            @org.jspecify.annotations.Nullable ProposalId supersedes) {
        return new ReplenishmentProposed(
                proposal(day),
                TEA,
                revision,
                Quantity.of(units),
                new Review(inputs(day, onHand), POLICY, List.of()).evidence(),
                supersedes,
                NOON);
    }

    private static ApproveProposal approve(long seen) {
        return new ApproveProposal(STREAM, proposal(FRIDAY), Quantity.of(seen), verdict(""));
    }

    private static Verdict verdict(String reasonCode) {
        return new Verdict("anna", reasonCode, "", FRIDAY, NOON);
    }

    private static ReplenishmentApproved approved(long units) {
        return new ReplenishmentApproved(proposal(FRIDAY), TEA, Quantity.of(units), "anna", FRIDAY, NOON);
    }

    private static ReceiptExpected expected(long units) {
        return new ReceiptExpected(proposal(FRIDAY), TEA, Quantity.of(units), FRIDAY.plusDays(5), NOON);
    }

    private static ReplenishmentRejected rejected() {
        return new ReplenishmentRejected(proposal(FRIDAY), TEA, Quantity.of(32), "anna", "discontinued", "", NOON);
    }

    private static RecordReceipt receipt(long units) {
        return new RecordReceipt(STREAM, proposal(FRIDAY), Quantity.of(units), FRIDAY.plusDays(5), NOON);
    }

    private static ReplenishmentReceived received(long units, long outstanding) {
        return new ReplenishmentReceived(
                proposal(FRIDAY), TEA, Quantity.of(units), Quantity.of(outstanding), FRIDAY.plusDays(5), NOON);
    }

    private static ProposalId proposal(LocalDate day) {
        return new ProposalId("TEA-42@MAIN:" + day);
    }

    private static ReviewInputs inputs(LocalDate day, long onHand) {
        var terms = new SupplierTerms(
                "LEAF",
                5,
                Quantity.of(1),
                new PackSize(1),
                Money.of("1.10", "GBP"),
                new TreeSet<>(List.of(DayOfWeek.FRIDAY)));
        var levels = new StockLevels(Quantity.of(onHand), Quantity.NONE);
        return new ReviewInputs(forecast(day), levels, 41, terms, 0, "0.1.0");
    }

    private static ForecastIssued forecast(LocalDate day) {
        var daily = IntStream.rangeClosed(1, 28).mapToObj(_ -> List.of(2f, 3f)).toList();
        var cumulative = IntStream.rangeClosed(1, 28)
                .mapToObj(days -> List.of(2f * days, 3f * days))
                .toList();
        return new ForecastIssued(
                new ForecastId("TEA-42@MAIN:%s:41".formatted(day)),
                TEA,
                day.minusDays(1),
                Quantity.NONE,
                new QuantilePaths(List.of(0.5, 0.95), daily, cumulative),
                new ModelRef("lstm", "a1"),
                "d4",
                "onnxruntime 1.28.0",
                41,
                false,
                NOON);
    }
}
