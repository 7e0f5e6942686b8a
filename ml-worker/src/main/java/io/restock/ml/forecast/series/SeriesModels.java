package io.restock.ml.forecast.series;

import io.restock.ml.forecast.series.intermittent.CrostonSba;
import io.restock.ml.forecast.series.intermittent.Tsb;
import io.restock.ml.forecast.series.recent.MovingMean;
import io.restock.ml.forecast.series.recent.MovingMedian;
import io.restock.ml.forecast.series.recent.Naive;
import io.restock.ml.forecast.series.recent.SeasonalNaive;
import io.restock.ml.forecast.series.regression.AdditiveModel;
import io.restock.ml.forecast.series.regression.LogLogRegression;
import io.restock.ml.forecast.series.sarima.Sarima;
import io.restock.ml.forecast.series.smoothing.ExponentialSmoothing;
import io.restock.ml.forecast.series.smoothing.SimpleExponentialSmoothing;
import io.restock.ml.forecast.series.smoothing.Theta;
import java.util.List;

/** Every model of one series alone that there is to compare, simplest first. */
public final class SeriesModels {

    private static final double USUAL = .2;

    private SeriesModels() {}

    public static List<SeriesModel> all() {
        return List.of(
                new Naive(),
                new SeasonalNaive(),
                new MovingMean(4),
                new MovingMean(8),
                new MovingMean(28),
                new MovingMedian(8),
                SimpleExponentialSmoothing.fixed(USUAL),
                SimpleExponentialSmoothing.optimised(),
                CrostonSba.optimised(),
                Tsb.optimised(),
                new Theta(),
                new ExponentialSmoothing(),
                new LogLogRegression(),
                new AdditiveModel(),
                new Sarima());
    }
}
