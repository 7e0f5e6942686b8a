package io.restock.ml.feature.part;

/** What prices say of one another. */
public final class PricePart {

    private final double mean;
    private final double min;

    /** @param prices of the last half year; NaN where none was known */
    public PricePart(double[] prices) {
        var known = new Sales(prices);
        this.mean = known.mean();
        this.min = known.min();
    }

    /** @param price of the period to come; NaN if none is known */
    public void write(Numbers numbers, double price) {
        numbers.put("price", price);
        numbers.put("price_to_mean", price / mean);
        numbers.put("price_to_min", price / min);
    }
}
