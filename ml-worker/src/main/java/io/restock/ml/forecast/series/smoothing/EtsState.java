package io.restock.ml.forecast.series.smoothing;

import io.restock.ml.forecast.series.Series;

/** Level, slope and season of exponential smoothing as they are carried from period to period. */
final class EtsState {

    private static final double POSITIVE = 1e-6;

    private final EtsForm form;
    private final EtsParameters parameters;
    private final double[] season;
    private double level;
    private double slope;
    private double squaredError;

    EtsState(EtsForm form, EtsParameters parameters, int season) {
        this.form = form;
        this.parameters = parameters;
        this.season = new double[season];
        for (int place = 0; place < season; place++) {
            this.season[place] = parameters.pattern().at(place);
        }
        level = parameters.level();
        slope = parameters.slope();
    }

    EtsState after(double[] demand) {
        for (int period = 0; period < demand.length; period++) {
            observe(period % season.length, demand[period]);
        }
        return this;
    }

    /** Of the next period, summed; infinite where factors met a level below zero. */
    double squaredError() {
        return squaredError;
    }

    double[] mean(Series series, int horizon) {
        var phi = parameters.phi();
        return series.ahead(horizon, ahead -> {
            var steps = phi == 1 ? ahead : phi * (1 - Math.pow(phi, ahead)) / (1 - phi);
            return seasoned(level + steps * slope, season[(series.length() + ahead - 1) % season.length]);
        });
    }

    private void observe(int place, double units) {
        var next = level + parameters.phi() * slope;
        slope *= parameters.phi();
        level = next;
        if (Double.isNaN(units)) {
            return;
        }
        var error = units - seasoned(next, season[place]);
        squaredError += error * error;
        switch (form.season()) {
            case NONE -> learn(error);
            case ADDITIVE -> {
                learn(error);
                season[place] += parameters.gamma() * error;
            }
            case MULTIPLICATIVE -> {
                if (next < POSITIVE || season[place] < POSITIVE) {
                    squaredError = Double.POSITIVE_INFINITY;
                    return;
                }
                learn(error / season[place]);
                season[place] += parameters.gamma() * error / next;
            }
        }
    }

    private void learn(double error) {
        level += parameters.alpha() * error;
        slope += parameters.beta() * error;
    }

    private double seasoned(double units, double place) {
        return switch (form.season()) {
            case NONE -> units;
            case ADDITIVE -> units + place;
            case MULTIPLICATIVE -> units * place;
        };
    }
}
