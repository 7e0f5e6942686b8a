package io.restock.events;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Every fact about one run of the planner. */
public sealed interface PlanEvent {

    PlanRunId run();

    Instant occurredAt();

    /**
     * @param asOf the business day planned for
     * @param scope the items planned for, in words
     * @param budget none for as much as is worth it
     */
    record PlanRunStarted(
            PlanRunId run,
            LocalDate asOf,
            String scope,
            @Nullable Money budget,
            Instant occurredAt) implements PlanEvent {}

    /**
     * @param shadowPrice lambda, what one more unit of money would earn
     * @param cutLine the marginal reward per unit of money of the last unit bought
     */
    record PlanRunCompleted(
            PlanRunId run, int proposals, Money total, double shadowPrice, double cutLine, Instant occurredAt)
            implements PlanEvent {}
}
