package io.restock.ml.forecast.series;

import io.restock.ml.forecast.CountDistribution;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** What a model's errors are counted in, and how demand is spread around what it expects. */
public enum ErrorLaw {

    /** Units: demand is negative binomial. */
    UNITS {
        @Override
        double scaled(double units) {
            return units;
        }

        @Override
        DoubleUnaryOperator quantiles(double expected, double variance) {
            var law = CountDistribution.negativeBinomial(Math.max(SMALLEST_MEAN, expected), variance);
            return law::quantile;
        }
    },

    /**
     * Logarithms of one unit more: demand is so many times what was expected, as where prices and promotions multiply it.
     * Never less spread than Poisson's.
     */
    LOGARITHMS {
        @Override
        double scaled(double units) {
            return Math.log1p(units);
        }

        @Override
        DoubleUnaryOperator quantiles(double expected, double variance) {
            var deviation = Math.sqrt(Math.max(variance, 1 / (1 + expected)));
            var law = new NormalDistribution(scaled(expected), deviation);
            return level -> Math.max(0, Math.expm1(law.inverseCumulativeProbability(level)));
        }
    };

    private static final double SMALLEST_MEAN = 0.01;

    /** Units as errors are counted. */
    abstract double scaled(double units);

    /**
     * Units demanded at most, by the probability of that.
     *
     * @param variance of the error, as it is counted
     */
    abstract DoubleUnaryOperator quantiles(double expected, double variance);
}
