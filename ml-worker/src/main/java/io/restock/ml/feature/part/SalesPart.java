package io.restock.ml.feature.part;

import java.util.List;

/** What sales before the origin say: lags, and statistics of the last periods. */
public final class SalesPart {

    private static final List<Integer> LAGS = List.of(1, 2, 3, 7, 14, 28);
    private static final List<Integer> WINDOWS = List.of(7, 14, 28, 56);

    private final Sales sales;
    private final int season;

    /**
     * @param sales of consecutive periods, the last one the origin; NaN where a period tells nothing
     * @param season periods after which sales are expected to resemble themselves
     */
    public SalesPart(double[] sales, int season) {
        this.sales = new Sales(sales);
        this.season = season;
    }

    /** The same for every period to come. */
    public void write(Numbers numbers) {
        LAGS.forEach(lag -> numbers.put("lag_" + lag, sales.ago(lag)));
        WINDOWS.forEach(window -> {
            var last = sales.last(window);
            numbers.put("mean_" + window, last.mean());
            numbers.put("median_" + window, last.median());
            numbers.put("deviation_" + window, last.deviation());
            numbers.put("max_" + window, last.max());
            numbers.put("share_of_zero_" + window, last.shareOfZero());
        });
        numbers.put("mean_all", sales.mean());
    }

    public void write(Numbers numbers, int ahead) {
        numbers.put("season_mean", sales.inPhase(ahead, season).mean());
    }
}
