package io.restock.ml.recommendation.training;

import java.util.Collection;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Embarrassingly shallow autoencoder (Steck 2019, arXiv:1905.03375): the linear model that predicts each item of a
 * shopper from the others. With G the number of shoppers that bought both items, P = (G + λI)⁻¹ and
 * B = I − P·diag(1 / diag P), whose diagonal is 0.
 */
final class Ease {

    private Ease() {}

    /**
     * @param histories the items of each shopper, each once, by their numbers from 0
     * @return B, row-major: what having item i adds to the score of item j, at i · items + j
     */
    static float[] coefficients(Collection<int[]> histories, int items, double lambda) {
        var gram = new DMatrixRMaj(items, items);
        for (var history : histories) {
            for (var i : history) {
                for (var j : history) {
                    gram.add(i, j, 1);
                }
            }
        }
        for (int i = 0; i < items; i++) {
            gram.add(i, i, lambda);
        }
        var inverse = new DMatrixRMaj(items, items);
        if (!CommonOps_DDRM.invertSPD(gram, inverse)) {
            throw new IllegalArgumentException("λ = %s leaves the matrix singular".formatted(lambda));
        }
        var coefficients = new float[items * items];
        for (int i = 0; i < items; i++) {
            for (int j = 0; j < items; j++) {
                coefficients[i * items + j] = i == j ? 0 : (float) (-inverse.get(i, j) / inverse.get(j, j));
            }
        }
        return coefficients;
    }
}
