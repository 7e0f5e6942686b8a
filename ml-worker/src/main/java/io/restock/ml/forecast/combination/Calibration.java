package io.restock.ml.forecast.combination;

import io.restock.ml.feature.DemandClass;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.PathBuilder;
import io.restock.ml.forecast.QuantileLevels;
import java.util.List;
import java.util.Map;

/**
 * Moves cumulative quantiles so that windows of the past would have been covered as often as their levels promise: split
 * conformal prediction (Romano, Patterson, Candès 2019, arXiv:1905.03222), by kind and volume of demand.
 *
 * @param shifts of each day of the horizon and each level, over the spread of the forecast; a group that is not there stays
 *     as it is
 */
public record Calibration(Map<Group, List<List<Double>>> shifts) {

    public static final Calibration NONE = new Calibration(Map.of());

    /** Units below which a spread is taken for this: forecasts of next to nothing have none of their own. */
    private static final double SMALLEST_SPREAD = .5;

    /**
     * Items that are calibrated together.
     *
     * @param volume 0 for little, 1 for some, 2 for much demand over the days that are calibrated
     */
    public record Group(DemandClass demandClass, int volume) {

        private static final double LITTLE = 5;
        private static final double SOME = 50;

        /** @param days of the forecast that are looked at, if it has as many */
        public static Group of(DemandClass demandClass, DemandForecast forecast, int days) {
            var units = forecast.expected().stream()
                    .limit(days)
                    .mapToDouble(Double::doubleValue)
                    .sum();
            return new Group(demandClass, units < LITTLE ? 0 : units < SOME ? 1 : 2);
        }
    }

    /** From the median to the level .9 of the sum of the first days, in units. */
    public static double spread(DemandForecast forecast, int day) {
        var levels = new QuantileLevels(forecast.paths().levels());
        var sums = forecast.paths().cumulative().get(day);
        return Math.max(SMALLEST_SPREAD, levels.interpolate(.9, sums::get) - levels.interpolate(.5, sums::get));
    }

    public DemandForecast apply(DemandClass demandClass, DemandForecast forecast) {
        var days = shifts.values().stream().mapToInt(List::size).max().orElse(0);
        var shift = shifts.get(Group.of(demandClass, forecast, days));
        if (shift == null) {
            return forecast;
        }
        var paths = new PathBuilder(new QuantileLevels(forecast.paths().levels()));
        for (int day = 0; day < forecast.horizon(); day++) {
            var daily = forecast.paths().daily().get(day);
            var sums = forecast.paths().cumulative().get(day);
            var shifted = shift.get(Math.min(day, shift.size() - 1));
            var spread = spread(forecast, day);
            paths.add(
                    forecast.expected().get(day),
                    daily::get,
                    level -> Math.max(0, sums.get(level) + spread * shifted.get(level)));
        }
        return paths.build();
    }
}
