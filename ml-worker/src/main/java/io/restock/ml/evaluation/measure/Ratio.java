package io.restock.ml.evaluation.measure;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A figure that is a sum over items divided by another, with the interval that drawing the items again gives (Efron and
 * Tibshirani 1993).
 *
 * @param lowest of the interval that holds 90 % of the draws
 */
public record Ratio(double value, double lowest, double highest) {

    private static final int DRAWS = 1_000;
    private static final long SEED = 20_111_104;
    private static final double TAIL = .05;

    /** Item by item, in the same order. */
    public static Ratio of(double[] over, double[] under) {
        var random = new SplittableRandom(SEED);
        var drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double top = 0;
            double bottom = 0;
            for (int i = 0; i < over.length; i++) {
                var item = random.nextInt(over.length);
                top += over[item];
                bottom += under[item];
            }
            drawn[draw] = top / bottom;
        }
        Arrays.sort(drawn);
        return new Ratio(
                Arrays.stream(over).sum() / Arrays.stream(under).sum(),
                drawn[(int) (TAIL * DRAWS)],
                drawn[(int) ((1 - TAIL) * DRAWS) - 1]);
    }
}
