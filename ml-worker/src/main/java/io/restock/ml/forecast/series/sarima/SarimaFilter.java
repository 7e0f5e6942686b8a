package io.restock.ml.forecast.series.sarima;

/**
 * The Kalman filter of a model, in units of its error's variance (Harvey's form; Gardner, Harvey, Phillips 1980,
 * doi:10.2307/2346910). The state is the ARMA process, then the last observations that differences look back on, then the
 * mean; the last two are unknown beforehand. What is missing is passed over. Once nothing changes any more, the gain is
 * kept.
 */
final class SarimaFilter {

    private static final double UNKNOWN = 1e6;
    private static final double UNINFORMED = 1e4;
    private static final double SETTLED = 1e-9;

    private final SarimaTransition transition;
    private final int size;
    private final double[] state;
    private final double[] covariance;
    private final double[] gain;
    private double variance;
    private int settledFor;
    private double squaredErrors;
    private double logVariances;
    private int used;

    SarimaFilter(SarimaLags lags) {
        transition = new SarimaTransition(lags);
        size = transition.size();
        state = new double[size];
        covariance = transition.stationary();
        gain = new double[size];
        for (int i = transition.arma(); i < size; i++) {
            covariance[i * size + i] = UNKNOWN;
        }
    }

    SarimaFilter after(double[] demand) {
        for (int i = 0; i < demand.length; i++) {
            if (i > 0) {
                predict();
            }
            if (Double.isNaN(demand[i])) {
                settledFor = 0;
            } else {
                update(demand[i]);
            }
        }
        return this;
    }

    /** Observations that the likelihood counts: those about which something was known beforehand. */
    int used() {
        return used;
    }

    /** Minus twice the logarithm of the likelihood at the error's best variance, up to what is equal for all models. */
    double deviance() {
        return used * Math.log(Math.max(squaredErrors, Double.MIN_NORMAL) / used) + logVariances;
    }

    /** Of the periods that follow. */
    double[] means(int horizon) {
        var ahead = state.clone();
        var means = new double[horizon];
        for (int i = 0; i < horizon; i++) {
            transition.apply(ahead, 0, 1);
            means[i] = transition.observed(ahead, 0, 1);
        }
        return means;
    }

    private boolean isSettled() {
        return settledFor > size;
    }

    private void predict() {
        transition.apply(state, 0, 1);
        if (!isSettled()) {
            transition.applyToBothSides(covariance);
        }
    }

    private void update(double units) {
        var error = units - transition.observed(state, 0, 1);
        if (!isSettled()) {
            learnGain();
        }
        for (int i = 0; i < size; i++) {
            state[i] += gain[i] * error;
        }
        if (variance < UNINFORMED) {
            squaredErrors += error * error / variance;
            logVariances += Math.log(variance);
            used++;
        }
    }

    private void learnGain() {
        for (int i = 0; i < size; i++) {
            gain[i] = transition.observed(covariance, i * size, 1);
        }
        var before = variance;
        variance = transition.observed(gain, 0, 1);
        settledFor = Math.abs(variance - before) < SETTLED * variance ? settledFor + 1 : 0;
        for (int i = 0; i < size; i++) {
            var share = gain[i] / variance;
            for (int j = 0; j < size; j++) {
                covariance[i * size + j] -= share * gain[j];
            }
        }
        for (int i = 0; i < size; i++) {
            gain[i] /= variance;
        }
    }
}
