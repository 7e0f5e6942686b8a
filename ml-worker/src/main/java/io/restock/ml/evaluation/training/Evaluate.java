package io.restock.ml.evaluation.training;

import io.restock.ml.evaluation.board.BoardChart;
import io.restock.ml.evaluation.board.LeaderBoard;
import io.restock.ml.evaluation.board.MonashTable;
import io.restock.ml.evaluation.board.SelfCheck;
import io.restock.ml.evaluation.contest.Protocol;
import io.restock.ml.evaluation.contest.RollingOrigin;
import io.restock.ml.evaluation.training.kept.KeptAnswers;
import io.restock.ml.feature.Grain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

/**
 * Compares all models on a set of data; prints and writes the tables, draws them, and fails if figures that were published
 * do not come out. After an interruption it goes on where it was. Arguments: see {@link Options}.
 */
public final class Evaluate {

    private Evaluate() {}

    public static void main(String[] args) throws IOException {
        var options = Options.of(args);
        var whole = protocol(options);
        var shown = options.metrics();
        var kept = options.kept();
        var protocol = (options.validationOnly() ? whole.withoutTest() : whole)
                .with(contestant -> new KeptAnswers(contestant, kept));
        var board = new LeaderBoard(protocol, new RollingOrigin(protocol, Evaluate::say).run(), shown);
        var check = SelfCheck.of(protocol.published(), board.test());
        var monthly = protocol.panel().grain() == Grain.MONTH && !board.test().isEmpty();
        var text = "# " + protocol.title() + "\n" + check.toMarkdown() + board.toMarkdown()
                + (monthly ? MonashTable.of(board) : "");
        say(text);
        var folder = Files.createDirectories(options.out());
        Files.writeString(folder.resolve(protocol.name() + ".md"), text);
        BoardChart.draw(board, protocol, folder);
        kept.forget();
        if (!check.isMet()) {
            throw new IllegalStateException("figures that were published did not come out:\n" + check.toMarkdown());
        }
    }

    private static Protocol protocol(Options options) throws IOException {
        try {
            return DataSets.of(options);
        } catch (NoSuchFileException missing) {
            throw new IllegalArgumentException(
                    "no file %s: -Devaluate.data is the folder that holds %s, or the file of your own data"
                            .formatted(missing.getFile(), options.set()),
                    missing);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
