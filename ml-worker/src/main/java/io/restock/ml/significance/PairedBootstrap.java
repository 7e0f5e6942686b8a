package io.restock.ml.significance;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Compares the losses of two models on the same items by drawing the items again, with replacement (Efron and Tibshirani
 * 1993): the difference is the model's total over the champion's, less 1, so below 0 the model is better.
 *
 * @param lowest of the interval that holds 90 % of the draws
 * @param p share of draws in which the model is not better, by which luck is judged
 */
public record PairedBootstrap(double difference, double lowest, double highest, double p) {

    public static final int DRAWS = 2_000;

    private static final long SEED = 20_111_104;
    private static final double TAIL = .05;

    /** Item by item, in the same order. */
    public static PairedBootstrap of(double[] model, double[] champion) {
        if (model.length != champion.length || model.length == 0) {
            throw new IllegalArgumentException("%d losses against %d".formatted(model.length, champion.length));
        }
        var random = new SplittableRandom(SEED);
        var drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            drawn[draw] = difference(
                    model, champion, random.ints(model.length, 0, model.length).toArray());
        }
        Arrays.sort(drawn);
        var notBetter =
                Arrays.stream(drawn).filter(difference -> difference >= 0).count();
        return new PairedBootstrap(
                difference(model, champion, all(model.length)),
                drawn[(int) (TAIL * DRAWS)],
                drawn[(int) ((1 - TAIL) * DRAWS) - 1],
                (notBetter + 1.0) / (DRAWS + 1));
    }

    private static double difference(double[] model, double[] champion, int[] items) {
        var ofChampion = total(champion, items);
        return ofChampion > 0 ? total(model, items) / ofChampion - 1 : 0;
    }

    private static double total(double[] losses, int[] items) {
        return Arrays.stream(items).mapToDouble(item -> losses[item]).sum();
    }

    private static int[] all(int count) {
        var items = new int[count];
        Arrays.setAll(items, item -> item);
        return items;
    }
}
