package io.restock.ml.demand.calibration;

import io.restock.events.CalibrationScore;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.QuantileLevels;
import java.util.List;

/** Counts how often sums over the whole horizon were met. */
final class SumScore {

    private int windows;
    private double units;
    private double loss;
    private int covered90;
    private int covered95;
    private int covered975;

    void add(DemandForecast forecast, List<DemandDay> actual) {
        var levels = new QuantileLevels(forecast.paths().levels());
        var sums = forecast.paths().cumulative().getLast();
        var sum = (double) actual.stream().mapToLong(DemandDay::units).sum();
        windows++;
        units += sum;
        loss += 2 * levels.pinballLoss(sums, sum);
        covered90 += sum <= levels.interpolate(.9, sums::get) ? 1 : 0;
        covered95 += sum <= levels.interpolate(.95, sums::get) ? 1 : 0;
        covered975 += sum <= levels.interpolate(.975, sums::get) ? 1 : 0;
    }

    CalibrationScore score() {
        var all = Math.max(1, windows);
        return new CalibrationScore(
                windows,
                units > 0 ? loss / units : 0,
                (double) covered90 / all,
                (double) covered95 / all,
                (double) covered975 / all);
    }
}
