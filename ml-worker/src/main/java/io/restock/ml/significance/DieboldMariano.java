package io.restock.ml.significance;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Tests whether the mean of loss differences over successive origins is below 0 (Diebold and Mariano 1995), corrected for
 * few origins (Harvey, Leybourne and Newbold 1997): against Student's t with one degree of freedom less than origins.
 *
 * @param statistic below 0 where the first model is better
 * @param p one-sided: the chance of a statistic this low if both were equally good
 */
public record DieboldMariano(double statistic, double p) {

    private static final int FEWEST_ORIGINS = 5;

    /**
     * Neither with fewer than five origins nor where the differences do not vary.
     *
     * @param differences loss of the model less the champion's, by origin in the order of time
     * @param overlapping how many origins' horizons cover one day: their differences hang together
     */
    public static OptionalDouble p(double[] differences, int overlapping) {
        if (differences.length < FEWEST_ORIGINS) {
            return OptionalDouble.empty();
        }
        var test = of(differences, overlapping);
        return Double.isFinite(test.statistic()) ? OptionalDouble.of(test.p()) : OptionalDouble.empty();
    }

    static DieboldMariano of(double[] differences, int overlapping) {
        var variance = longRunVariance(differences, overlapping);
        // With few origins the sum of covariances may fall below 0: then they are left out, as R's forecast does.
        return variance > 0 || overlapping == 1
                ? of(differences, overlapping, variance)
                : of(differences, 1, longRunVariance(differences, 1));
    }

    private static DieboldMariano of(double[] differences, int h, double variance) {
        var n = (double) differences.length;
        var mean = Arrays.stream(differences).average().orElseThrow();
        var correction = Math.sqrt((n + 1 - 2 * h + h * (h - 1) / n) / n);
        var statistic = correction * mean / Math.sqrt(variance / n);
        return new DieboldMariano(
                statistic, Double.isFinite(statistic) ? new TDistribution(n - 1).cumulativeProbability(statistic) : 1);
    }

    private static double longRunVariance(double[] differences, int overlapping) {
        var mean = Arrays.stream(differences).average().orElseThrow();
        var variance = covariance(differences, mean, 0);
        for (int lag = 1; lag < overlapping; lag++) {
            variance += 2 * covariance(differences, mean, lag);
        }
        return variance;
    }

    private static double covariance(double[] differences, double mean, int lag) {
        double sum = 0;
        for (int i = lag; i < differences.length; i++) {
            sum += (differences[i] - mean) * (differences[i - lag] - mean);
        }
        return sum / differences.length;
    }
}
