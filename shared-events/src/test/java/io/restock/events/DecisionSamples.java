package io.restock.events;

import static io.restock.events.EventSamples.ANNA;
import static io.restock.events.EventSamples.FRIDAY;
import static io.restock.events.EventSamples.NOON;
import static io.restock.events.EventSamples.PROPOSAL;
import static io.restock.events.EventSamples.TEA;
import static io.restock.events.EventSamples.TERMS;

import io.restock.events.AccuracyTotal.Span;
import io.restock.events.Analogy.Analogue;
import io.restock.events.Evidence.ConstraintStep;
import io.restock.events.Evidence.DemandOutlook;
import io.restock.events.Evidence.StockOutRisk;
import io.restock.events.Evidence.StockPosition;
import io.restock.events.Evidence.WaterfallStep;
import io.restock.events.ForecastEvent.ForecastAccuracyMeasured;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.ForecastEvent.ForecastsCalibrated;
import io.restock.events.ForecastEvent.ShadowAccuracyMeasured;
import io.restock.events.ModelEvent.DriftDetected;
import io.restock.events.ModelEvent.GateCondition;
import io.restock.events.ModelEvent.GateVerdict;
import io.restock.events.ModelEvent.LossComparison;
import io.restock.events.ModelEvent.ModelEvaluated;
import io.restock.events.ModelEvent.ModelJudged;
import io.restock.events.ModelEvent.ModelPromoted;
import io.restock.events.ModelEvent.ModelRegistered;
import io.restock.events.ModelEvent.ModelRetired;
import io.restock.events.ModelEvent.ModelRolledBack;
import io.restock.events.ModelEvent.ModelShadowEnded;
import io.restock.events.ModelEvent.ModelShadowed;
import io.restock.events.PlanEvent.PlanRunCompleted;
import io.restock.events.PlanEvent.PlanRunStarted;
import io.restock.events.RecommendationEvent.Recommendation;
import io.restock.events.RecommendationEvent.RecommendationsIssued;
import io.restock.events.ReplenishmentEvent.OrderSentToSupplier;
import io.restock.events.ReplenishmentEvent.PolicySet;
import io.restock.events.ReplenishmentEvent.ReceiptExpected;
import io.restock.events.ReplenishmentEvent.ReplenishmentAdjusted;
import io.restock.events.ReplenishmentEvent.ReplenishmentApproved;
import io.restock.events.ReplenishmentEvent.ReplenishmentEvaluated;
import io.restock.events.ReplenishmentEvent.ReplenishmentProposed;
import io.restock.events.ReplenishmentEvent.ReplenishmentReceived;
import io.restock.events.ReplenishmentEvent.ReplenishmentRejected;
import io.restock.events.ReplenishmentEvent.ReplenishmentWithdrawn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One event of each kind that the models and the planner publish. */
final class DecisionSamples {

    private static final ModelRef LSTM = new ModelRef("lstm-2011-10", "a1b2c3");
    private static final ModelRef NAIVE = new ModelRef("seasonal-naive", "");
    private static final ForecastId FORECAST = ForecastId.parse("forecast:TEA-42@MAIN:2011-11-03:41");
    private static final PlanRunId RUN = PlanRunId.parse("plan:MAIN:2011-11-04");
    private static final LocalDate THURSDAY = LocalDate.of(2011, 11, 3);
    private static final Quantity TWO_DOZEN = Quantity.of(24);
    private static final GateVerdict VERDICT =
            new GateVerdict(List.of(new GateCondition("bias within 5 points", "7.1 points", false)));
    private static final ReplenishmentPolicy POLICY = new ReplenishmentPolicy("standard-1", 7, 0.95);

    private DecisionSamples() {}

    static Stream<Object> forecast() {
        var demand = new QuantilePaths(
                List.of(0.5, 0.95),
                List.of(List.of(3.25f, 9.5f), List.of(2.0f, 8.125f)),
                List.of(List.of(3.25f, 9.5f), List.of(6.0f, 14.75f)));
        return Stream.of(
                new ForecastIssued(
                        FORECAST,
                        TEA,
                        THURSDAY,
                        Quantity.of(2),
                        demand,
                        LSTM,
                        "d4e5f6",
                        "onnxruntime 1.28.0, java 25",
                        8_191,
                        false,
                        NOON,
                        new KnownStreams(41, 0, 17, 2, FRIDAY, NOON),
                        new Analogy(
                                0.2,
                                List.of(new Analogue(
                                        StockItemId.parse("stock:POT-7@MAIN"),
                                        1,
                                        new KnownStreams(310, 0, 17, 1, FRIDAY, NOON)))),
                        "calibration:MAIN:2011-11-04:a1b2c3"),
                new ForecastAccuracyMeasured(
                        TEA.location(),
                        FRIDAY,
                        LSTM,
                        List.of(new AccuracyTotal(
                                AccuracyTotal.ALL,
                                7,
                                Span.CUMULATIVE,
                                new AccuracySums(2, 1, 5, 3.25, -1.75, 0.9, 1, 2, 2))),
                        List.of(new FeatureSpread("quiet_days", List.of(0.5), List.of(2L, 1L))),
                        NOON),
                new ForecastsCalibrated(
                        TEA.location(),
                        FRIDAY,
                        LSTM,
                        List.of(new CalibrationShift("smooth", 1, List.of(List.of(-0.25f, 0f, 0.5f)))),
                        new CalibrationScore(250, 0.3, 0.8, 0.875, 0.9),
                        new CalibrationScore(250, 0.3125, 0.9, 0.95, 0.96875),
                        true,
                        NOON),
                new ShadowAccuracyMeasured(
                        TEA.location(),
                        FRIDAY,
                        new ModelRef("lstm-2011-11", "b2c3d4"),
                        LSTM,
                        List.of(new AccuracyTotal(
                                AccuracyTotal.ALL, 1, Span.DAY, new AccuracySums(1, 0, 5, 1.5, -1.5, 0.5, 0, 1, 1))),
                        List.of(new AccuracyTotal(
                                AccuracyTotal.ALL, 1, Span.DAY, new AccuracySums(1, 0, 5, 2.5, -2.5, 0.75, 0, 1, 1))),
                        NOON));
    }

    static Stream<Object> recommendation() {
        return Stream.of(new RecommendationsIssued(
                RecommendationListId.parse("list:9f2c:1021"),
                ANNA,
                List.of(new Recommendation(new Sku("CUP-1"), 0.75, List.of(TEA.sku()))),
                new ModelRef("ease-2011-10", "c0ffee"),
                8_191,
                false,
                NOON));
    }

    static Stream<Object> replenishment() {
        return Stream.of(
                new PolicySet(TEA, POLICY, "anna", NOON),
                new ReplenishmentProposed(
                        PROPOSAL,
                        TEA,
                        2,
                        TWO_DOZEN,
                        evidence(),
                        ProposalId.parse("proposal:TEA-42@MAIN:2011-11-01"),
                        NOON),
                new ReplenishmentWithdrawn(PROPOSAL, TEA, "a delivery came", NOON),
                new ReplenishmentAdjusted(
                        PROPOSAL, TEA, TWO_DOZEN, Quantity.of(36), "anna", "promotion", "posters next week", NOON),
                new ReplenishmentApproved(PROPOSAL, TEA, Quantity.of(36), "anna", FRIDAY, NOON),
                new ReplenishmentRejected(PROPOSAL, TEA, TWO_DOZEN, "anna", "discontinued", "", NOON),
                new OrderSentToSupplier(PROPOSAL, TEA, Quantity.of(36), "LEAF", NOON),
                new ReceiptExpected(PROPOSAL, TEA, Quantity.of(36), FRIDAY.plusDays(7), NOON),
                new ReplenishmentReceived(PROPOSAL, TEA, TWO_DOZEN, Quantity.of(12), FRIDAY.plusDays(7), NOON),
                new ReplenishmentEvaluated(
                        PROPOSAL, TEA, Quantity.of(40), Quantity.of(3), Money.of("6.12", "GBP"), NOON));
    }

    static Stream<Object> plan() {
        return Stream.of(
                new PlanRunStarted(RUN, FRIDAY, "all items at MAIN", Money.of("5000.00", "GBP"), NOON),
                new PlanRunCompleted(RUN, 17, Money.of("4980.10", "GBP"), 0.21, 0.2, NOON));
    }

    static Stream<Object> model() {
        var comparison = new LossComparison("pinball_cumulative", 120, -0.05, -0.08, -0.02, 0.002, 0.03);
        return Stream.of(
                new ModelRegistered(LSTM, "demand/1", new TreeMap<>(Map.of("seed", "1")), 127_825, "anna", NOON),
                new ModelEvaluated(
                        LSTM,
                        "demand/1",
                        NAIVE,
                        "14 days from each of 7 weekly origins",
                        new TreeMap<>(Map.of("bias", 0.01)),
                        new TreeMap<>(Map.of("bias", -0.04)),
                        comparison,
                        NOON),
                new ModelJudged(LSTM, "demand/1", NAIVE, VERDICT, NOON),
                new ModelShadowed(LSTM, "demand/1", "anna", "to watch it for a week", NOON),
                new ModelShadowEnded(LSTM, "demand/1", "anna", "promoted", NOON),
                new ModelPromoted(LSTM, "demand/1", NAIVE, VERDICT, true, "anna", "a new season", NOON),
                new ModelRolledBack(LSTM, "demand/1", NAIVE, "anna", "drift", NOON),
                new ModelRetired(LSTM, "demand/1", "anna", "a better one is there", NOON),
                new DriftDetected(LSTM, "demand/1", TEA.location(), "pinball_cusum", 5.25, 5, NOON));
    }

    private static Evidence evidence() {
        return new Evidence(
                RUN,
                FRIDAY,
                new StockPosition(Quantity.of(7), Quantity.NONE, Quantity.of(12), 41),
                new DemandOutlook(
                        FORECAST,
                        THURSDAY,
                        Quantity.of(2),
                        7,
                        10,
                        List.of(0.5, 0.95),
                        List.of(14.5f, 29.0f),
                        List.of(21.0f, 39.5f),
                        0,
                        LSTM,
                        false),
                TERMS,
                POLICY,
                40,
                Quantity.of(21),
                List.of(
                        new ConstraintStep("minimum order", Quantity.of(21), TWO_DOZEN),
                        new ConstraintStep("pack", TWO_DOZEN, TWO_DOZEN)),
                "minimum order",
                List.of(
                        new WaterfallStep("expected demand", 21),
                        new WaterfallStep("safety", 19),
                        new WaterfallStep("on hand", -7),
                        new WaterfallStep("back-ordered", 0),
                        new WaterfallStep("on order", -12),
                        new WaterfallStep("minimum order", 3),
                        new WaterfallStep("pack", 0)),
                new StockOutRisk(0.31, FRIDAY.plusDays(9), FRIDAY.plusDays(7)),
                Money.of("36.72", "GBP"),
                0,
                "0.1.0");
    }
}
