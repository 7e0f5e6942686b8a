package io.restock.ml.evaluation;

import io.restock.ml.evaluation.measure.PastChange;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.forecast.DemandForecast;
import java.util.ArrayList;
import java.util.List;

/**
 * The mean absolute scaled error as the Monash archive takes it (Godahewa et al. 2021): of forecasts rounded to whole
 * units, over the in-sample error of the seasonal naive, or of the naive where that one is not defined; a series whose
 * past never changed has none, and is counted apart.
 */
public final class MonashScore {

    private final List<Double> errors = new ArrayList<>();
    private final List<Double> deviations = new ArrayList<>();
    private int undefined;

    public static MonashScore of(String forecaster, List<Round> rounds) {
        var score = new MonashScore();
        for (var round : rounds) {
            var answers = round.by(forecaster);
            for (int window = 0; window < answers.size(); window++) {
                var backtest = round.backtest();
                score.add(backtest.history(window), answers.get(window), backtest.actual(window));
            }
        }
        return score;
    }

    void add(DemandHistory history, DemandForecast forecast, List<DemandDay> actual) {
        double absolute = 0;
        double squares = 0;
        for (int day = 0; day < actual.size(); day++) {
            var demanded = actual.get(day).units();
            var expected = forecast.expected().get(day);
            absolute += Math.abs(Math.rint(expected) - demanded);
            squares += (expected - demanded) * (expected - demanded);
        }
        deviations.add(Math.sqrt(squares / actual.size()));
        var change = PastChange.of(history);
        if (change.isDefined()) {
            errors.add(absolute / actual.size() / change.absolute());
        } else {
            undefined++;
        }
    }

    /** Mean over the series that have one. */
    public double mase() {
        return errors.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    /** Root mean squared error of the unrounded means of a series, mean over the series. */
    public double rmse() {
        return deviations.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    /** Series whose past never changed. */
    public int undefined() {
        return undefined;
    }
}
