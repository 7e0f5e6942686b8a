package io.restock.ml.evaluation.training;

import io.restock.ml.evaluation.MonashScore;
import io.restock.ml.feature.Grain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Compares all models on a set of data and writes the table. Arguments: the set, the folder of the data, the folder to
 * write to, and {@code test}, or {@code validation} as long as anything is still to be chosen.
 */
public final class Evaluate {

    private Evaluate() {}

    public static void main(String[] args) throws IOException {
        var whole = DataSets.protocol(args[0], Path.of(args[1]));
        var protocol = args[3].equals("validation") ? whole.withoutTest() : whole;
        var rounds = new RollingOrigin(protocol, Evaluate::say).run();
        var board = new LeaderBoard(protocol, rounds);
        var text = new StringBuilder("# " + protocol.title() + "\n");
        text.append(board.toMarkdown());
        if (protocol.panel().grain() == Grain.MONTH) {
            text.append(monash(board));
        }
        say(text.toString());
        var folder = Files.createDirectories(Path.of(args[2]));
        Files.writeString(folder.resolve(protocol.name() + ".md"), text);
    }

    private static String monash(LeaderBoard board) {
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
