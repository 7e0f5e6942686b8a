package io.restock.ml.forecast.series.regression;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Weighted least squares with a penalty on the square of each coefficient, row by row (Hoerl and Kennard 1970). */
final class Ridge {

    private final DMatrixRMaj normal;
    private final DMatrixRMaj right;

    /**
     * @param penalties of each coefficient, above 0: the weight of how many rows it takes to outweigh them
     */
    Ridge(double[] penalties) {
        normal = CommonOps_DDRM.diag(penalties);
        right = new DMatrixRMaj(penalties.length, 1);
    }

    void add(double[] row, double target, double weight) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                right.add(i, 0, weight * row[i] * target);
                for (int j = 0; j <= i; j++) {
                    normal.add(i, j, weight * row[i] * row[j]);
                }
            }
        }
    }

    /** The coefficients. */
    Linear solve() {
        for (int i = 0; i < normal.numRows; i++) {
            for (int j = 0; j < i; j++) {
                normal.set(j, i, normal.get(i, j));
            }
        }
        var coefficients = new DMatrixRMaj(normal.numRows, 1);
        if (!CommonOps_DDRM.solveSPD(normal, right, coefficients)) {
            throw new IllegalStateException("no coefficients for penalties that ought to make them unique");
        }
        return new Linear(coefficients.data);
    }

    /** Coefficients of a row of numbers. */
    static final class Linear {

        private final double[] coefficients;

        private Linear(double[] coefficients) {
            this.coefficients = coefficients;
        }

        double of(double[] row) {
            double sum = 0;
            for (int i = 0; i < row.length; i++) {
                sum += coefficients[i] * row[i];
            }
            return sum;
        }
    }
}
