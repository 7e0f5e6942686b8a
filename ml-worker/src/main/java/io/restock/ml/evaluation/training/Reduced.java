package io.restock.ml.evaluation.training;

import io.restock.ml.evaluation.Backtest;
import io.restock.ml.evaluation.contest.Contestant;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.panel.component.SignalComponents;
import java.time.LocalDate;
import java.util.List;

/** A model that reads the first principal components of the signals in their place. */
record Reduced(Contestant model, int components) implements Contestant {

    @Override
    public String id() {
        return "%s on %d components".formatted(model.id(), components);
    }

    @Override
    public List<DemandForecast> forecast(Backtest windows, LocalDate day) {
        var reduced = SignalComponents.fit(windows.panel(), day, components).of(windows.panel());
        return model.forecast(new Backtest(reduced, windows.windows(), windows.days()), day);
    }
}
