package io.restock.ml.forecast.series;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Grain;
import io.restock.ml.feature.ObservedDemand;
import io.restock.ml.feature.PlannedDay;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/**
 * A demand history as numbers on the calendar. Periods are counted from 0, the first of the past; those to come go on
 * from {@link #length()}.
 */
public final class Series {

    private final Grain grain;
    private final double[] demand;
    private final List<PlannedDay> calendar;
    private final double largestOrdinary;

    private Series(Grain grain, double[] demand, List<PlannedDay> calendar, double largestOrdinary) {
        this.grain = grain;
        this.demand = demand;
        this.calendar = calendar;
        this.largestOrdinary = largestOrdinary;
    }

    public static Series of(DemandHistory history) {
        var observed = ObservedDemand.of(history.past());
        var demand = history.past().stream()
                .mapToDouble(day -> ObservedDemand.tells(day) ? observed.whole(day) : Double.NaN)
                .toArray();
        var past = history.past().stream().map(DemandDay::circumstances);
        var calendar = Stream.concat(past, history.future().stream()).toList();
        return new Series(history.grain(), demand, calendar, observed.cap());
    }

    public Grain grain() {
        return grain;
    }

    /** Periods after which demand is expected to resemble itself. */
    public int season() {
        return grain.season();
    }

    /** Periods of the past. */
    public int length() {
        return demand.length;
    }

    /** Units of each period of the past; not a number where nothing is known of them. */
    public double[] demand() {
        return demand.clone();
    }

    /** Units of the periods of which they are known, oldest first. */
    public double[] known() {
        return Arrays.stream(demand).filter(units -> !Double.isNaN(units)).toArray();
    }

    /** Units in a period beyond which a giant order is at work. */
    double largestOrdinary() {
        return largestOrdinary;
    }

    /** What surrounds a period of the past or of those to come. */
    public PlannedDay at(int period) {
        return calendar.get(period);
    }

    /** This series as it was after so many periods, with what followed as its plan. */
    public Series upTo(int periods) {
        return new Series(grain, Arrays.copyOf(demand, periods), calendar, largestOrdinary);
    }

    /**
     * What a model expects of the periods to come: nothing where closed, never less than nothing.
     *
     * @param mean units of an open period, by how far it lies ahead: 1 for the next
     */
    public double[] ahead(int horizon, IntToDoubleFunction mean) {
        var units = new double[horizon];
        for (int i = 0; i < horizon; i++) {
            units[i] = at(length() + i).open() ? Math.max(0, finite(mean.applyAsDouble(i + 1))) : 0;
        }
        return units;
    }

    private static double finite(double units) {
        if (!Double.isFinite(units)) {
            throw new IllegalStateException("mean is " + units);
        }
        return units;
    }
}
