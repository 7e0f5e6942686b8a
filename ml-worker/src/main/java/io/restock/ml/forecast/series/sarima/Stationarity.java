package io.restock.ml.forecast.series.sarima;

import io.restock.ml.forecast.series.SeasonalPattern;
import java.util.Arrays;

/** How often a series has to be differenced before it keeps its level. */
final class Stationarity {

    /** Of the test's statistic at 5 %. */
    private static final double CRITICAL = .463;

    private Stationarity() {}

    /** 1 where season explains most of what trend does not, else 0. */
    static int seasonalDifferences(double[] demand, int season) {
        return season > 1 && SeasonalPattern.isStrong(demand, season) ? 1 : 0;
    }

    /** 1 where a steady level is refused (Kwiatkowski, Phillips, Schmidt, Shin 1992), else 0. */
    static int differences(double[] demand) {
        var known = Arrays.stream(demand).filter(units -> !Double.isNaN(units)).toArray();
        var mean = Arrays.stream(known).average().orElse(0);
        var lags = (int) (3 * Math.sqrt(known.length) / 13);
        double sum = 0;
        double sums = 0;
        double variance = 0;
        for (int i = 0; i < known.length; i++) {
            sum += known[i] - mean;
            sums += sum * sum;
            for (int lag = 0; lag <= Math.min(lags, i); lag++) {
                var weight = lag == 0 ? 1 : 2 * (1 - lag / (lags + 1.0));
                variance += weight * (known[i] - mean) * (known[i - lag] - mean);
            }
        }
        return variance > 0 && sums / known.length / variance > CRITICAL ? 1 : 0;
    }

    static double[] differenced(double[] demand, Polynomial differences) {
        var coefficients = differences.coefficients();
        var differenced = Arrays.copyOfRange(demand, coefficients.length, demand.length);
        for (int i = 0; i < differenced.length; i++) {
            for (int lag = 1; lag <= coefficients.length; lag++) {
                if (coefficients[lag - 1] != 0) {
                    differenced[i] += coefficients[lag - 1] * demand[i + coefficients.length - lag];
                }
            }
        }
        return differenced;
    }
}
