package io.restock.ml.evaluation.contest;

import io.restock.ml.evaluation.Judgement;
import io.restock.ml.evaluation.MonashScore;
import io.restock.ml.evaluation.Round;
import io.restock.ml.evaluation.Scope;
import io.restock.ml.evaluation.measure.PointRule;
import java.util.List;

/**
 * A figure that has been published for these data, and has to come out in the test.
 *
 * @param tolerance the largest difference that rounding explains
 */
public record PublishedFigure(String forecaster, String figure, Reading reading, double value, double tolerance) {

    /** How the figure is found. */
    @FunctionalInterface
    public interface Reading {

        double of(String forecaster, List<Round> test);
    }

    /** Mean absolute percentage error of the expected units, in percent. */
    public static Reading mape(Scope scope) {
        return (forecaster, test) -> 100
                * Judgement.of(forecaster, test, scope).points(PointRule.MEAN).mape();
    }

    public static Reading periodLoss(Scope scope) {
        return (forecaster, test) ->
                Judgement.of(forecaster, test, scope).periodLoss().value();
    }

    public static Reading sumLoss(Scope scope) {
        return (forecaster, test) ->
                Judgement.of(forecaster, test, scope).sumLoss().value();
    }

    /** How many windows there are. */
    public static Reading windows(Scope scope) {
        return (forecaster, test) ->
                Judgement.of(forecaster, test, scope).sums().count();
    }

    /** Mean absolute scaled error as the Monash archive counts it. */
    public static double monash(String forecaster, List<Round> test) {
        return MonashScore.of(forecaster, test).mase();
    }

    /** Whether it came out. */
    public boolean isMetBy(double found) {
        return Math.abs(found - value) <= tolerance;
    }
}
