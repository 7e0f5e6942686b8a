package io.restock.ml.forecast.series.sarima;

/**
 * A polynomial in the backshift operator that starts with 1, by the coefficients that follow: 1 + c₁B + c₂B² and so on.
 */
final class Polynomial {

    static final Polynomial ONE = new Polynomial();

    private final double[] coefficients;

    Polynomial(double... coefficients) {
        this.coefficients = coefficients;
    }

    /** Not to be written to. */
    double[] coefficients() {
        return coefficients;
    }

    static Polynomial difference(int lag) {
        var coefficients = new double[lag];
        coefficients[lag - 1] = -1;
        return new Polynomial(coefficients);
    }

    /**
     * With all roots outside the unit circle, from any numbers: their hyperbolic tangents are partial autocorrelations
     * (Monahan 1984, doi:10.1093/biomet/71.2.403).
     */
    static Polynomial stable(double[] free, int from, int order) {
        var coefficients = new double[order];
        for (int k = 0; k < order; k++) {
            var partial = Math.tanh(free[from + k]);
            var before = coefficients.clone();
            for (int i = 0; i < k; i++) {
                coefficients[i] = before[i] - partial * before[k - 1 - i];
            }
            coefficients[k] = partial;
        }
        for (int i = 0; i < order; i++) {
            coefficients[i] = -coefficients[i];
        }
        return new Polynomial(coefficients);
    }

    int degree() {
        return coefficients.length;
    }

    /** In powers of B to the season instead of B. */
    Polynomial seasonal(int season) {
        var spread = new double[degree() * season];
        for (int i = 0; i < degree(); i++) {
            spread[(i + 1) * season - 1] = coefficients[i];
        }
        return new Polynomial(spread);
    }

    Polynomial times(Polynomial other) {
        var product = new double[degree() + other.degree()];
        for (int i = 0; i <= degree(); i++) {
            for (int j = 0; j <= other.degree(); j++) {
                if (i + j > 0) {
                    product[i + j - 1] += at(i) * other.at(j);
                }
            }
        }
        return new Polynomial(product);
    }

    private double at(int power) {
        return power == 0 ? 1 : coefficients[power - 1];
    }
}
