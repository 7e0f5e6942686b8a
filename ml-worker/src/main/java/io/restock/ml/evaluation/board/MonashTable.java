package io.restock.ml.evaluation.board;

import static io.restock.ml.evaluation.board.MarkdownTable.number;

import io.restock.ml.evaluation.MonashScore;
import java.util.List;

/** What the Monash archive publishes of monthly series. */
public final class MonashTable {

    private MonashTable() {}

    public static String of(LeaderBoard board) {
        var rows = board.forecasters().stream()
                .map(forecaster -> row(forecaster, MonashScore.of(forecaster, board.test())))
                .toList();
        var header = List.of("forecaster", "MASE", "series without", "RMSE of a series");
        return "\n## As the Monash archive counts\n\n" + new MarkdownTable(header, rows);
    }

    private static List<String> row(String forecaster, MonashScore score) {
        return List.of(
                forecaster,
                number("%.3f", score.mase()),
                Integer.toString(score.undefined()),
                number("%.3f", score.rmse()));
    }
}
