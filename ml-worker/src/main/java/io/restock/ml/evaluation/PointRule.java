package io.restock.ml.evaluation;

import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.QuantileLevels;
import java.util.List;

/** Which single number of a forecast stands for a period. */
public enum PointRule {
    /** The expected units. */
    MEAN,
    /** Half of the periods are above it: the least absolute error, and for skewed demand far too little in all. */
    MEDIAN,
    /** One quantile level for all items of an origin, such that they add up to what the expected units add up to. */
    MATCHED,
    /**
     * As {@link #MATCHED}, to what the expected units add up to times the root of how much more came in the last rounds that
     * were over by then: half of a trend that models have not followed so far.
     */
    CORRECTED,
    /** One quantile level for all items of an origin, such that it would have met the units of the last rounds over by then. */
    TRACKED;

    private static final int REMEMBERED_ROUNDS = 2;
    private static final double LOWEST = .2;
    private static final double HIGHEST = .95;
    private static final int HALVINGS = 30;

    /**
     * The level to read off.
     *
     * @param earlier rounds before this one, oldest first
     * @return NaN for the expected units themselves
     */
    public double level(Round round, List<Round> earlier, String forecaster) {
        return switch (this) {
            case MEAN -> Double.NaN;
            case MEDIAN -> .5;
            case MATCHED -> matching(List.of(round), forecaster, expected(round, forecaster));
            case CORRECTED ->
                matching(
                        List.of(round),
                        forecaster,
                        expected(round, forecaster) * correction(round, earlier, forecaster));
            case TRACKED -> tracked(round, earlier, forecaster);
        };
    }

    private static double tracked(Round round, List<Round> earlier, String forecaster) {
        var last = last(round, earlier);
        if (last.isEmpty()) {
            return MATCHED.level(round, earlier, forecaster);
        }
        return matching(
                last, forecaster, last.stream().mapToDouble(Round::units).sum());
    }

    /** The root of how much more came than was expected in the last rounds that were over by then; 1 where none was. */
    public static double correction(Round round, List<Round> earlier, String forecaster) {
        return Math.sqrt(shortfall(last(round, earlier), forecaster));
    }

    /** Those that were over by then, the latest ones. */
    private static List<Round> last(Round round, List<Round> earlier) {
        var over = earlier.stream().filter(other -> other.isOverBy(round.day())).toList();
        return over.subList(Math.max(0, over.size() - REMEMBERED_ROUNDS), over.size());
    }

    /** Units that came over those that were expected; 1 where nothing is known. */
    private static double shortfall(List<Round> rounds, String forecaster) {
        var came = rounds.stream().mapToDouble(Round::units).sum();
        var expected = rounds.stream()
                .mapToDouble(round -> expected(round, forecaster))
                .sum();
        return expected > 0 ? came / expected : 1;
    }

    private static double expected(Round round, String forecaster) {
        return round.by(forecaster).stream()
                .flatMap(forecast -> forecast.expected().stream())
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** By halving: the higher the level, the more units. */
    private static double matching(List<Round> rounds, String forecaster, double units) {
        double low = LOWEST;
        double high = HIGHEST;
        for (int i = 0; i < HALVINGS; i++) {
            var middle = (low + high) / 2;
            if (units(rounds, forecaster, middle) < units) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double units(List<Round> rounds, String forecaster, double level) {
        return rounds.stream()
                .flatMap(round -> round.by(forecaster).stream())
                .mapToDouble(forecast -> units(forecast, level))
                .sum();
    }

    private static double units(DemandForecast forecast, double level) {
        double units = 0;
        for (int day = 0; day < forecast.horizon(); day++) {
            units += point(forecast, day, level);
        }
        return units;
    }

    /** Units of one day of the horizon, from 0. */
    public static double point(DemandForecast forecast, int day, double level) {
        if (Double.isNaN(level)) {
            return forecast.expected().get(day);
        }
        var quantiles = forecast.paths().daily().get(day);
        return new QuantileLevels(forecast.paths().levels()).interpolate(level, quantiles::get);
    }
}
