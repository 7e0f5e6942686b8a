package io.restock.ml.forecast.series;

/**
 * The straight line of least squares through what is known of a series.
 *
 * @param start height at period 0
 * @param slope per period; 0 where fewer than two periods are known
 * @param squaredError of the points it was drawn through, summed
 * @param known number of those points
 */
public record Line(double start, double slope, double squaredError, int known) {

    /** Through the first so many periods. */
    public static Line through(double[] demand, int periods) {
        int known = 0;
        double time = 0;
        double units = 0;
        for (int i = 0; i < Math.min(periods, demand.length); i++) {
            if (!Double.isNaN(demand[i])) {
                known++;
                time += i;
                units += demand[i];
            }
        }
        if (known == 0) {
            return new Line(0, 0, 0, 0);
        }
        double products = 0;
        double times = 0;
        double squares = 0;
        for (int i = 0; i < Math.min(periods, demand.length); i++) {
            if (!Double.isNaN(demand[i])) {
                var away = i - time / known;
                var above = demand[i] - units / known;
                products += away * above;
                times += away * away;
                squares += above * above;
            }
        }
        var slope = times > 0 ? products / times : 0;
        var start = (units - slope * time) / known;
        return new Line(start, slope, Math.max(0, squares - slope * products), known);
    }
}
