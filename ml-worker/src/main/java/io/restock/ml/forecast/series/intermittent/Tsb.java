package io.restock.ml.forecast.series.intermittent;

import io.restock.ml.forecast.series.Series;
import io.restock.ml.forecast.series.SeriesModel;
import java.util.Arrays;

/**
 * Probability of demand, smoothed in every period, times its size, smoothed where there is demand: so an item that no
 * longer sells is forgotten (Teunter, Syntetos, Babai 2011, doi:10.1016/j.ejor.2011.05.018). Both start with their means
 * over the past; of the smoothing constants tried, those with the least squared error of the next period in the series'
 * past.
 */
public final class Tsb implements SeriesModel {

    private final String id;
    private final double[] triedOfSize;
    private final double[] triedOfProbability;

    private Tsb(String id, double[] triedOfSize, double[] triedOfProbability) {
        this.id = id;
        this.triedOfSize = triedOfSize;
        this.triedOfProbability = triedOfProbability;
    }

    public static Tsb optimised() {
        return new Tsb("tsb", SmoothingConstants.tried(), SmoothingConstants.tried());
    }

    public static Tsb fixed(double ofSize, double ofProbability) {
        return new Tsb("tsb-fixed", new double[] {ofSize}, new double[] {ofProbability});
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public double[] mean(Series series, int horizon) {
        var known = series.known();
        var sales = Arrays.stream(known).filter(units -> units > 0).summaryStatistics();
        var start = new State(sales.getAverage(), (double) sales.getCount() / Math.max(1, known.length), 0);
        var best = new State(0, 0, Double.POSITIVE_INFINITY);
        for (var ofSize : triedOfSize) {
            for (var ofProbability : triedOfProbability) {
                var smoothed = smooth(known, start, ofSize, ofProbability);
                best = smoothed.squaredError() < best.squaredError() ? smoothed : best;
            }
        }
        var mean = best.size() * best.probability();
        return series.ahead(horizon, _ -> mean);
    }

    private static State smooth(double[] known, State start, double ofSize, double ofProbability) {
        var size = start.size();
        var probability = start.probability();
        double squares = 0;
        for (var units : known) {
            var error = units - probability * size;
            squares += error * error;
            if (units > 0) {
                size += ofSize * (units - size);
                probability += ofProbability * (1 - probability);
            } else {
                probability -= ofProbability * probability;
            }
        }
        return new State(size, probability, squares);
    }

    private record State(double size, double probability, double squaredError) {}
}
