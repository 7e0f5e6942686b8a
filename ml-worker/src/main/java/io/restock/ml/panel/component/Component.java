package io.restock.ml.panel.component;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * A direction in which signals vary.
 *
 * @param loadings of the signals, of length 1; the largest one, either way, is positive
 * @param share of the variance that lies in this direction
 */
record Component(List<Double> loadings, double share) {

    /**
     * Those that explain most, most first.
     *
     * @param rows standardised
     * @param columns in each of them
     */
    static List<Component> of(Collection<double[]> rows, int columns, int count) {
        if (columns == 0) {
            return List.of();
        }
        var covariance = new DMatrixRMaj(columns, columns);
        for (var row : rows) {
            for (int i = 0; i < columns; i++) {
                for (int j = 0; j < columns; j++) {
                    covariance.add(i, j, row[i] * row[j] / rows.size());
                }
            }
        }
        double variance = 0;
        for (int i = 0; i < columns; i++) {
            variance += covariance.get(i, i);
        }
        return directions(covariance, variance).stream()
                .sorted(Comparator.comparingDouble(Component::share).reversed())
                .limit(count)
                .toList();
    }

    private static List<Component> directions(DMatrixRMaj covariance, double variance) {
        var eigen = DecompositionFactory_DDRM.eig(covariance.numRows, true, true);
        if (!eigen.decompose(covariance)) {
            throw new IllegalStateException("no principal components of " + covariance.numRows + " signals");
        }
        return IntStream.range(0, covariance.numRows)
                .mapToObj(i -> new Component(
                        directed(eigen.getEigenVector(i).data),
                        eigen.getEigenvalue(i).getReal() / variance))
                .toList();
    }

    private static List<Double> directed(double[] vector) {
        double largest = 0;
        for (var loading : vector) {
            largest = Math.abs(loading) > Math.abs(largest) ? loading : largest;
        }
        var sign = Math.signum(largest);
        return IntStream.range(0, vector.length).mapToObj(i -> sign * vector[i]).toList();
    }

    double of(double[] row) {
        return IntStream.range(0, row.length)
                .mapToDouble(i -> loadings.get(i) * row[i])
                .sum();
    }
}
