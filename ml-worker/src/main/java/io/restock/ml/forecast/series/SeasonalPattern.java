package io.restock.ml.forecast.series;

import java.util.Arrays;

/**
 * What each place in the season adds to the trend, or multiplies it by: the mean over all seasons of what a centred moving
 * mean of one season leaves (classical decomposition, as {@code decompose} of R). A place of which nothing is known changes
 * nothing.
 */
public final class SeasonalPattern {

    private static final double NINETY_PERCENT = 1.6448536269514722;
    private static final double STRONG = .64;
    private static final double VANISHING = 1e-4;

    private final boolean multiplicative;
    private final double[] places;

    private SeasonalPattern(boolean multiplicative, double[] places) {
        this.multiplicative = multiplicative;
        this.places = places;
    }

    /** No pattern at all. */
    public static SeasonalPattern flat() {
        return new SeasonalPattern(false, new double[1]);
    }

    public static SeasonalPattern additive(double[] demand, int season) {
        return new SeasonalPattern(false, places(demand, season, false));
    }

    /** Of demand that is everywhere above zero. */
    public static SeasonalPattern multiplicative(double[] demand, int season) {
        return new SeasonalPattern(true, places(demand, season, true));
    }

    /** Whether the autocorrelation one season apart is significant at 90 %, as Assimakopoulos and Nikolopoulos test it. */
    public static boolean isSeasonal(double[] demand, int season) {
        if (demand.length <= 2 * season) {
            return false;
        }
        double squares = 0;
        for (int lag = 1; lag < season; lag++) {
            squares += Math.pow(autocorrelation(demand, lag), 2);
        }
        var deviation = Math.sqrt((1 + 2 * squares) / demand.length);
        return Math.abs(autocorrelation(demand, season)) > NINETY_PERCENT * deviation;
    }

    /** Whether season explains most of what the trend does not (Wang, Smith, Hyndman 2006), as {@code nsdiffs} of R asks. */
    public static boolean isStrong(double[] demand, int season) {
        var trend = trend(demand, season);
        var detrended = new double[demand.length];
        var pattern = additive(demand, season);
        var rest = new double[demand.length];
        for (int i = 0; i < demand.length; i++) {
            detrended[i] = demand[i] - trend[i];
            rest[i] = pattern.remove(i, detrended[i]);
        }
        return variance(detrended) > 0 && 1 - variance(rest) / variance(detrended) > STRONG;
    }

    /** Whether some place has next to no demand by itself, so that dividing by it says nothing. */
    public boolean vanishes() {
        return multiplicative && Arrays.stream(places).anyMatch(place -> place < VANISHING);
    }

    public double at(int period) {
        return places[period % places.length];
    }

    public double remove(int period, double units) {
        return multiplicative ? units / at(period) : units - at(period);
    }

    public double restore(int period, double units) {
        return multiplicative ? units * at(period) : units + at(period);
    }

    public double[] removedFrom(double[] demand) {
        var rest = new double[demand.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = remove(i, demand[i]);
        }
        return rest;
    }

    private static double[] places(double[] demand, int season, boolean multiplicative) {
        var trend = trend(demand, season);
        var sums = new double[season];
        var counts = new int[season];
        for (int i = 0; i < demand.length; i++) {
            var left = multiplicative ? demand[i] / trend[i] : demand[i] - trend[i];
            if (Double.isFinite(left)) {
                sums[i % season] += left;
                counts[i % season]++;
            }
        }
        double total = 0;
        int known = 0;
        for (int place = 0; place < season; place++) {
            sums[place] = counts[place] > 0 ? sums[place] / counts[place] : Double.NaN;
            total += counts[place] > 0 ? sums[place] : 0;
            known += counts[place] > 0 ? 1 : 0;
        }
        var mean = known > 0 ? total / known : multiplicative ? 1 : 0;
        for (int place = 0; place < season; place++) {
            var own = Double.isNaN(sums[place]) ? mean : sums[place];
            sums[place] = multiplicative ? (mean > 0 ? own / mean : 1) : own - mean;
        }
        return sums;
    }

    /** Not a number within half a season of either end. The outermost of an even season count by half. */
    private static double[] trend(double[] demand, int season) {
        var half = season / 2;
        var trend = new double[demand.length];
        Arrays.fill(trend, Double.NaN);
        for (int i = half; i < demand.length - half; i++) {
            double sum = 0;
            double weights = 0;
            for (int lag = -half; lag <= half; lag++) {
                if (!Double.isNaN(demand[i + lag])) {
                    var weight = season % 2 == 0 && Math.abs(lag) == half ? .5 : 1;
                    sum += weight * demand[i + lag];
                    weights += weight;
                }
            }
            trend[i] = sum / weights;
        }
        return trend;
    }

    private static double autocorrelation(double[] demand, int lag) {
        var mean = Arrays.stream(demand)
                .filter(units -> !Double.isNaN(units))
                .average()
                .orElse(0);
        double products = 0;
        double squares = 0;
        for (int i = 0; i < demand.length; i++) {
            if (!Double.isNaN(demand[i])) {
                squares += (demand[i] - mean) * (demand[i] - mean);
                if (i >= lag && !Double.isNaN(demand[i - lag])) {
                    products += (demand[i] - mean) * (demand[i - lag] - mean);
                }
            }
        }
        return squares > 0 ? products / squares : 0;
    }

    private static double variance(double[] numbers) {
        var mean = Arrays.stream(numbers).filter(Double::isFinite).average().orElse(0);
        return Arrays.stream(numbers)
                .filter(Double::isFinite)
                .map(number -> (number - mean) * (number - mean))
                .average()
                .orElse(0);
    }
}
