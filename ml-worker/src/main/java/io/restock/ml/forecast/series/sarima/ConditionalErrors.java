package io.restock.ml.forecast.series.sarima;

/**
 * Errors of a model on differenced demand if everything before it had been zero: near those of the likelihood and much
 * quicker, so that searches start here. What is missing is taken to be as expected.
 */
final class ConditionalErrors {

    private ConditionalErrors() {}

    static double squared(SarimaLags lags, double[] differenced) {
        var autoregressive = lags.autoregressive().coefficients();
        var moving = lags.moving().coefficients();
        var process = new double[differenced.length];
        var errors = new double[differenced.length];
        double squares = 0;
        for (int i = 0; i < process.length; i++) {
            var expected = -sum(autoregressive, process, i) + sum(moving, errors, i);
            process[i] = Double.isNaN(differenced[i]) ? expected : differenced[i];
            errors[i] = process[i] - expected;
            squares += errors[i] * errors[i];
        }
        return squares;
    }

    private static double sum(double[] coefficients, double[] numbers, int at) {
        double sum = 0;
        for (int lag = 1; lag <= Math.min(coefficients.length, at); lag++) {
            sum += coefficients[lag - 1] * numbers[at - lag];
        }
        return sum;
    }
}
