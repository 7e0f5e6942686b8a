package io.restock.ml.evaluation;

import io.restock.ml.feature.DemandClass;
import io.restock.ml.forecast.DemandForecast;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What several forecasters answered from one origin on.
 *
 * @param day the first that was forecast, the same for all windows
 * @param answers by forecaster, for each window
 * @param classes kind of demand of each window's item, as known on the eve
 */
public record Round(
        LocalDate day, Backtest backtest, Map<String, List<DemandForecast>> answers, List<DemandClass> classes) {

    public Round {
        answers = Map.copyOf(answers);
        classes = List.copyOf(classes);
    }

    public static Round of(LocalDate day, Backtest backtest, Map<String, List<DemandForecast>> answers) {
        var classes = IntStream.range(0, backtest.windows().size())
                .mapToObj(window -> DemandClass.of(backtest.history(window)))
                .toList();
        return new Round(day, backtest, answers, classes);
    }

    public List<DemandForecast> by(String forecaster) {
        var answered = answers.get(forecaster);
        if (answered == null) {
            throw new IllegalArgumentException("no '%s' among %s".formatted(forecaster, answers.keySet()));
        }
        return answered;
    }

    /** Whether all of it had come to pass on the eve of another day. */
    public boolean isOverBy(LocalDate other) {
        return !backtest.panel().grain().plus(day, backtest.days()).isAfter(other);
    }
}
