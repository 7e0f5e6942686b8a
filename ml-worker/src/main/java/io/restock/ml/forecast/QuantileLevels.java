package io.restock.ml.forecast;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/** The levels at which demand is forecast: ascending, each in (0, 1). */
public record QuantileLevels(List<Double> values) {

    /** What decisions, charts and coverage reports need between them. */
    public static final QuantileLevels STANDARD =
            new QuantileLevels(List.of(.005, .025, .165, .25, .5, .75, .835, .9, .95, .975, .99, .995));

    public QuantileLevels {
        values = List.copyOf(values);
        double last = 0;
        for (var level : values) {
            if (!(level > last && level < 1)) {
                throw new IllegalArgumentException("not ascending within (0, 1): " + values);
            }
            last = level;
        }
    }

    public int count() {
        return values.size();
    }

    public double get(int index) {
        return values.get(index);
    }

    /** The quantile at any level of a distribution given by those at these levels, straight between them. */
    public double interpolate(double level, IntToDoubleFunction quantile) {
        int above = 0;
        while (above < count() && get(above) < level) {
            above++;
        }
        if (above == 0 || above == count()) {
            return quantile.applyAsDouble(Math.min(above, count() - 1));
        }
        var share = (level - get(above - 1)) / (get(above) - get(above - 1));
        var below = quantile.applyAsDouble(above - 1);
        return below + share * (quantile.applyAsDouble(above) - below);
    }

    /** Of a distribution given by its quantiles, straight between them and without tails beyond them. */
    public double mean(IntToDoubleFunction quantile) {
        var last = count() - 1;
        var mean = get(0) * quantile.applyAsDouble(0) + (1 - get(last)) * quantile.applyAsDouble(last);
        for (int i = 0; i < last; i++) {
            mean += (get(i + 1) - get(i)) * (quantile.applyAsDouble(i) + quantile.applyAsDouble(i + 1)) / 2;
        }
        return mean;
    }

    /** Pinball loss, in units: a unit too few costs the level, a unit too many the rest to one. */
    public static double pinballLoss(double level, double actual, double quantile) {
        var error = actual - quantile;
        return Math.max(level * error, (level - 1) * error);
    }

    /** The mean over these levels. */
    public double pinballLoss(List<Float> quantiles, double actual) {
        double loss = 0;
        for (int i = 0; i < count(); i++) {
            loss += pinballLoss(get(i), actual, quantiles.get(i));
        }
        return loss / count();
    }
}
