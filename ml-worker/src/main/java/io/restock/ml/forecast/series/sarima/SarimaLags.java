package io.restock.ml.forecast.series.sarima;

/**
 * A model's lags multiplied out: φ(B) ∇(B) (y − μ) = θ(B) ε, as Box and Jenkins write it but with every sign a plus.
 *
 * @param autoregressive φ
 * @param moving θ
 * @param differences ∇
 * @param hasMean whether there is a μ
 */
record SarimaLags(Polynomial autoregressive, Polynomial moving, Polynomial differences, boolean hasMean) {}
