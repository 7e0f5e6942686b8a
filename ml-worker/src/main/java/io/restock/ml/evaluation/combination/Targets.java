package io.restock.ml.evaluation.combination;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.forecast.DemandForecast;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What a forecast is measured by: each day of its window, then the sums of the first days, in one row. */
final class Targets {

    private Targets() {}

    /** Sums over the root of their days, so that no horizon counts more than another. */
    static DoubleStream of(List<DemandDay> actual) {
        var days = actual.stream().mapToDouble(DemandDay::units).toArray();
        var sums = new double[days.length];
        double sum = 0;
        for (int day = 0; day < days.length; day++) {
            sum += days[day];
            sums[day] = sum / Math.sqrt(day + 1.0);
        }
        return DoubleStream.concat(DoubleStream.of(days), DoubleStream.of(sums));
    }

    /** In the same order, all levels of each. */
    static DoubleStream quantiles(DemandForecast forecast) {
        var daily = forecast.paths().daily().stream().flatMap(List::stream).mapToDouble(Float::doubleValue);
        var sums = IntStream.range(0, forecast.horizon())
                .boxed()
                .flatMapToDouble(day -> forecast.paths().cumulative().get(day).stream()
                        .mapToDouble(quantile -> quantile / Math.sqrt(day + 1.0)));
        return DoubleStream.concat(daily, sums);
    }
}
