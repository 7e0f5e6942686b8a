package io.restock.ml.forecast.series.sarima;

import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * How the state of a model goes from one period to the next and how it is seen, for vectors that lie with a stride in an
 * array.
 */
final class SarimaTransition {

    /** A stationary process has forgotten its start after 2 to this power periods, or is too close to none to care. */
    private static final int DOUBLINGS = 12;

    private static final double FORGOTTEN = 1e-12;

    private final int arma;
    private final int size;
    private final boolean hasMean;
    private final double[] back;
    private final double[] shock;
    private final int[] seen;
    private final double[] seenBy;

    SarimaTransition(SarimaLags lags) {
        var autoregressive = lags.autoregressive().coefficients();
        var moving = lags.moving().coefficients();
        var differences = lags.differences().coefficients();
        arma = Math.max(autoregressive.length, moving.length + 1);
        hasMean = lags.hasMean();
        size = arma + differences.length + (hasMean ? 1 : 0);
        back = new double[arma];
        for (int i = 0; i < autoregressive.length; i++) {
            back[i] = -autoregressive[i];
        }
        shock = new double[arma];
        shock[0] = 1;
        System.arraycopy(moving, 0, shock, 1, moving.length);
        var sight = new double[size];
        sight[0] = 1;
        for (int i = 0; i < differences.length; i++) {
            sight[arma + i] = -differences[i];
        }
        if (hasMean) {
            sight[size - 1] = 1;
        }
        seen = IntStream.range(0, size).filter(i -> sight[i] != 0).toArray();
        seenBy = IntStream.of(seen).mapToDouble(i -> sight[i]).toArray();
    }

    int size() {
        return size;
    }

    /** Leading part of the state that is the ARMA process. */
    int arma() {
        return arma;
    }

    double observed(double[] numbers, int from, int stride) {
        double sum = 0;
        for (int i = 0; i < seen.length; i++) {
            sum += seenBy[i] * numbers[from + seen[i] * stride];
        }
        return sum;
    }

    /** One period on, in place. */
    void apply(double[] numbers, int from, int stride) {
        var first = numbers[from];
        var now = observed(numbers, from, stride);
        var last = size - (hasMean ? 1 : 0);
        for (int i = last - 1; i > arma; i--) {
            numbers[from + i * stride] = numbers[from + (i - 1) * stride];
        }
        if (last > arma) {
            numbers[from + arma * stride] = now;
        }
        for (int i = 0; i < arma - 1; i++) {
            numbers[from + i * stride] = back[i] * first + numbers[from + (i + 1) * stride];
        }
        numbers[from + (arma - 1) * stride] = back[arma - 1] * first;
    }

    /** A covariance one period on, in place, with the variance of the next error added. */
    void applyToBothSides(double[] covariance) {
        for (int i = 0; i < size; i++) {
            apply(covariance, i, size);
        }
        for (int i = 0; i < size; i++) {
            apply(covariance, i * size, 1);
        }
        for (int i = 0; i < arma; i++) {
            for (int j = 0; j < arma; j++) {
                covariance[i * size + j] += shock[i] * shock[j];
            }
        }
    }

    /**
     * Covariance of a state of which only the law of the process is known: the sum of T^k R R' T'^k over all k, each round
     * doubling how many are in it.
     */
    double[] stationary() {
        var power = new DMatrixRMaj(arma, arma);
        for (int i = 0; i < arma; i++) {
            power.set(i, 0, back[i]);
            if (i < arma - 1) {
                power.set(i, i + 1, 1);
            }
        }
        var shocks = DMatrixRMaj.wrap(arma, 1, shock);
        var sum = new DMatrixRMaj(arma, arma);
        CommonOps_DDRM.multTransB(shocks, shocks, sum);
        var half = new DMatrixRMaj(arma, arma);
        var more = new DMatrixRMaj(arma, arma);
        var squared = new DMatrixRMaj(arma, arma);
        for (int doubling = 0; doubling < DOUBLINGS; doubling++) {
            CommonOps_DDRM.mult(power, sum, half);
            CommonOps_DDRM.multTransB(half, power, more);
            CommonOps_DDRM.addEquals(sum, more);
            if (CommonOps_DDRM.elementMaxAbs(more) < FORGOTTEN * CommonOps_DDRM.elementMaxAbs(sum)) {
                break;
            }
            CommonOps_DDRM.mult(power, power, squared);
            power.setTo(squared);
        }
        var covariance = new double[size * size];
        for (int i = 0; i < arma; i++) {
            System.arraycopy(sum.data, i * arma, covariance, i * size, arma);
        }
        return covariance;
    }
}
