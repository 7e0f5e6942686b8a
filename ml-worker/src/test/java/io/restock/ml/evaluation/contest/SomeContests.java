package io.restock.ml.evaluation.contest;

import io.restock.ml.evaluation.Backtest;
import io.restock.ml.evaluation.Scope;
import io.restock.ml.feature.Grain;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.SomeForecasts;
import io.restock.ml.panel.SomePanels;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Two items that sell 8 a week; "right" always says 8, "short" says 6, and "naive" 3. */
public final class SomeContests {

    private SomeContests() {}

    /** Two weeks ahead; one validation, and a test as soon as it is over. */
    public static Protocol protocol(PublishedFigure... published) {
        return new Protocol(
                "weeks",
                "Two items",
                SomePanels.steady(Grain.WEEK, 2, 20, (_, week) -> week < 2 ? week : 8),
                2,
                weeks(10),
                weeks(12),
                List.of(new Sure("short", 6), new Sure("right", 8), new Sure("naive", 3)),
                List.of("short", "right"),
                List.of("right"),
                _ -> true,
                Map.of("all", Scope.ALL),
                List.of(published));
    }

    private record Sure(String id, double units) implements Contestant {

        @Override
        public List<DemandForecast> forecast(Backtest windows, LocalDate day) {
            return windows.windows().stream()
                    .map(_ -> SomeForecasts.exactly(windows.days(), units))
                    .toList();
        }
    }

    private static List<LocalDate> weeks(int... weeks) {
        return IntStream.of(weeks)
                .mapToObj(week -> SomePanels.day(Grain.WEEK, week))
                .toList();
    }
}
