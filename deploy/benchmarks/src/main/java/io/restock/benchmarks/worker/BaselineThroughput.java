package io.restock.benchmarks.worker;

import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Grain;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.NegativeBinomialForecaster;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.series.SeriesForecaster;
import io.restock.ml.forecast.series.SeriesModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures how many series each model of one series alone fits and forecasts in a second. */
public final class BaselineThroughput {

    private static final Logger LOG = LoggerFactory.getLogger("restock.benchmarks");
    private static final QuantileLevels LEVELS = new QuantileLevels(List.of(.05, .25, .5, .75, .9, .95));
    private static final int WEEKS = 104;
    private static final int HORIZON = 4;
    private static final int WARM_UP = 300;

    private BaselineThroughput() {}

    /** @param arguments how many series */
    static void main(String[] arguments) {
        var histories = new MadeShop(Grain.WEEK, WEEKS, HORIZON).histories(Integer.parseInt(arguments[0]));
        var models = new ArrayList<DemandForecaster>();
        models.add(new NegativeBinomialForecaster(LEVELS));
        SeriesModels.all().forEach(model -> models.add(new SeriesForecaster(model, LEVELS)));
        LOG.info("{} series of {} weeks, {} weeks ahead, one thread", histories.size(), WEEKS, HORIZON);
        models.forEach(model -> measure(model, histories));
    }

    private static void measure(DemandForecaster model, List<DemandHistory> histories) {
        model.forecast(histories.subList(0, Math.min(WARM_UP, histories.size())));
        var start = System.nanoTime();
        var answers = model.forecast(histories).size();
        var seconds = (System.nanoTime() - start) / 1e9;
        LOG.info(String.format(
                Locale.ROOT, "%-20s %,10.0f series/s", model.model().id(), answers / seconds));
    }
}
