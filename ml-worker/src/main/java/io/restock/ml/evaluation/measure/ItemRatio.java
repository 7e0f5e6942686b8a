package io.restock.ml.evaluation.measure;

import java.util.Arrays;

/** Two sums for each item, of which one over the other is a figure. */
public final class ItemRatio {

    private final double[] over;
    private final double[] under;

    public ItemRatio(int items) {
        this.over = new double[items];
        this.under = new double[items];
    }

    public void add(int item, double above, double below) {
        over[item] += above;
        under[item] += below;
    }

    public double value() {
        return Arrays.stream(over).sum() / Arrays.stream(under).sum();
    }

    /** The same with its interval. */
    public Ratio ratio() {
        return Ratio.of(over, under);
    }
}
