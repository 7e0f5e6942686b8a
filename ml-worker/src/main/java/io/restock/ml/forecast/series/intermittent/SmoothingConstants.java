package io.restock.ml.forecast.series.intermittent;

/** The smoothing constants that are tried where the past chooses: .05, .10 to .30. */
final class SmoothingConstants {

    private static final double STEP = .05;
    private static final int COUNT = 6;

    private SmoothingConstants() {}

    static double[] tried() {
        var tried = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            tried[i] = (i + 1) * STEP;
        }
        return tried;
    }
}
