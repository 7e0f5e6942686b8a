package io.restock.ml.evaluation.training;

import io.restock.ml.evaluation.board.BoardChart;
import io.restock.ml.evaluation.board.LeaderBoard;
import io.restock.ml.evaluation.board.Protocol;
import io.restock.ml.evaluation.board.RollingOrigin;
import io.restock.ml.evaluation.measure.MonashScore;
import io.restock.ml.feature.Grain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Compares all models on a set of data; prints and writes the table, and draws it. Arguments: the set or {@code own}; the
 * folder of the data, or the file; the folder to write to; {@code test}, or {@code validation} as long as anything is still
 * to be chosen; and for own data grain, horizon and number of origins.
 */
public final class Evaluate {

    private Evaluate() {}

    public static void main(String[] args) throws IOException {
        var whole = protocol(args);
        var protocol = args[3].equals("validation") ? whole.withoutTest() : whole;
        var rounds = new RollingOrigin(protocol, Evaluate::say).run();
        var board = new LeaderBoard(protocol, rounds);
        var text = "# " + protocol.title() + "\n" + board.toMarkdown() + monash(protocol, board);
        say(text);
        var folder = Files.createDirectories(Path.of(args[2]));
        Files.writeString(folder.resolve(protocol.name() + ".md"), text);
        BoardChart.draw(board, protocol, folder);
    }

    private static Protocol protocol(String[] args) throws IOException {
        if (!args[0].equals("own")) {
            return DataSets.published(args[0], Path.of(args[1]));
        }
        var grain = Grain.valueOf(args[4].toUpperCase(Locale.ROOT));
        return new OwnData(grain, Integer.parseInt(args[5]), Integer.parseInt(args[6])).protocol(Path.of(args[1]));
    }

    private static String monash(Protocol protocol, LeaderBoard board) {
        if (protocol.panel().grain() != Grain.MONTH || board.test().isEmpty()) {
            return "";
        }
        var text = new StringBuilder(
                "\n### As the Monash archive counts\n\n| forecaster | MASE | RMSE of a series |\n| --- | --- | --- |\n");
        for (var forecaster : board.forecasters()) {
            var score = new MonashScore();
            for (var round : board.test()) {
                for (int window = 0; window < round.classes().size(); window++) {
                    score.add(
                            round.backtest().history(window),
                            round.by(forecaster).get(window),
                            round.backtest().actual(window));
                }
            }
            text.append(String.format(Locale.ROOT, "| %s | %.3f | %.3f |%n", forecaster, score.mase(), score.rmse()));
        }
        return text.toString();
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
