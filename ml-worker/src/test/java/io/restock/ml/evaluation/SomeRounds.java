package io.restock.ml.evaluation;

import io.restock.ml.feature.Grain;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.SomePanels;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rounds in which "one" answers the same for every item of a panel of weeks. */
public final class SomeRounds {

    private SomeRounds() {}

    public static Backtest backtest(DemandPanel panel, int period, int horizon) {
        return new Backtest(
                panel, panel.windows(SomePanels.day(Grain.WEEK, period)).toList(), horizon);
    }

    public static Round round(DemandPanel panel, int period, DemandForecast each) {
        var backtest = backtest(panel, period, each.horizon());
        List<DemandForecast> answers =
                IntStream.range(0, panel.size()).mapToObj(_ -> each).toList();
        return Round.of(SomePanels.day(Grain.WEEK, period), backtest, Map.of("one", answers));
    }
}
