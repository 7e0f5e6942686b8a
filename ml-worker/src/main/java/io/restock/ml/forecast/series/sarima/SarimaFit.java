package io.restock.ml.forecast.series.sarima;

import io.restock.ml.forecast.series.Minimum;
import io.restock.ml.forecast.series.Series;
import io.restock.ml.forecast.series.SeriesModel;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** An order with its coefficients. */
final class SarimaFit implements SeriesModel {

    /** Older periods are not looked at. */
    private static final int WINDOW = 200;

    private static final int ROUGHLY = 120;
    private static final int WELL = 100;
    private static final double FIRST_STEP = .3;

    private final String id;
    private final SarimaOrder order;
    private final double[] free;
    private final double middle;
    private final double aicc;

    /**
     * @param free the coefficients as the search sees them
     * @param demand that it was found from
     */
    private SarimaFit(String id, SarimaOrder order, double[] free, double[] demand) {
        this.id = id;
        this.order = order;
        this.free = free;
        this.middle = middle(demand);
        this.aicc = aicc(new SarimaFilter(order.lags(free)).after(less(demand, middle)), order.parameters());
    }

    /** By conditional errors, judged by the likelihood. */
    static SarimaFit rough(String id, SarimaOrder order, Series series) {
        var demand = window(series);
        var differenced = Stationarity.differenced(demand, order.differences());
        var middle = order.hasMean() ? middle(differenced) : 0;
        var process = less(differenced, middle);
        var free = search(
                order, new double[order.coefficients()], ROUGHLY, lags -> ConditionalErrors.squared(lags, process));
        return new SarimaFit(id, order, free, demand);
    }

    /** By the likelihood. */
    SarimaFit polished(Series series) {
        var demand = window(series);
        var centred = less(demand, middle);
        var better = search(
                order, free, WELL, lags -> new SarimaFilter(lags).after(centred).deviance());
        return new SarimaFit(id, order, better, demand);
    }

    /** Small where the order is worth its parameters; only those with the same differences compare. */
    double aicc() {
        return aicc;
    }

    SarimaLags lags() {
        return order.lags(free);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public double[] mean(Series series, int horizon) {
        var means = new SarimaFilter(lags()).after(less(window(series), middle)).means(horizon);
        return series.ahead(horizon, ahead -> middle + means[ahead - 1]);
    }

    private static double aicc(SarimaFilter filter, int parameters) {
        var spare = filter.used() - parameters - 1;
        return spare > 0
                ? filter.deviance() + 2.0 * parameters + 2.0 * parameters * (parameters + 1) / spare
                : Double.POSITIVE_INFINITY;
    }

    private static double[] search(
            SarimaOrder order, double[] start, int evaluations, ToDoubleFunction<SarimaLags> loss) {
        if (start.length == 0) {
            return start;
        }
        var steps = new double[start.length];
        Arrays.fill(steps, FIRST_STEP);
        return Minimum.near(start, steps, evaluations, point -> loss.applyAsDouble(order.lags(point)));
    }

    static double[] window(Series series) {
        var demand = series.demand();
        return Arrays.copyOfRange(demand, Math.max(0, demand.length - WINDOW), demand.length);
    }

    private static double middle(double[] demand) {
        return Arrays.stream(demand)
                .filter(units -> !Double.isNaN(units))
                .average()
                .orElse(0);
    }

    private static double[] less(double[] demand, double middle) {
        return Arrays.stream(demand).map(units -> units - middle).toArray();
    }
}
