package io.restock.ml.evaluation;

import io.restock.ml.feature.DemandClass;

/**
 * What is looked at.
 *
 * @param firstPeriod the first of the horizon that counts, from 1; those before it lie between decision and effect
 */
public record Scope(Choice choice, int firstPeriod) {

    public static final Scope ALL = new Scope((_, _) -> true, 1);

    /** Which windows of a round count. */
    @FunctionalInterface
    public interface Choice {

        boolean takes(Round round, int window);
    }

    /** Those whose items sell in a way. */
    public Scope of(DemandClass demandClass) {
        return new Scope(
                (round, window) ->
                        choice.takes(round, window) && round.classes().get(window) == demandClass,
                firstPeriod);
    }
}
