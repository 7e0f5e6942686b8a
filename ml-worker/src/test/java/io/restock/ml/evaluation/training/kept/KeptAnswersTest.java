package io.restock.ml.evaluation.training.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.restock.ml.evaluation.Backtest;
import io.restock.ml.evaluation.Round;
import io.restock.ml.evaluation.contest.Contestant;
import io.restock.ml.evaluation.contest.Protocol;
import io.restock.ml.evaluation.contest.RollingOrigin;
import io.restock.ml.evaluation.contest.SomeContests;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.training.checkpoint.FolderCheckpoints;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptAnswersTest {

    private static final Protocol PROTOCOL = SomeContests.protocol();

    private final List<String> asked = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void what_was_answered_before_an_interruption_is_not_asked_again() {
        assertThatIllegalStateException().isThrownBy(() -> played("2024-03-25 right"));
        asked.clear();

        assertThat(played("never")).isEqualTo(new RollingOrigin(PROTOCOL, _ -> {}).run());
        assertThat(asked).containsExactly("2024-03-25 right", "2024-03-25 naive");
    }

    private List<Round> played(String broken) {
        var kept = new FolderCheckpoints(folder);
        var interrupted = PROTOCOL.with(contestant -> new KeptAnswers(new Interrupted(contestant, broken), kept));
        return new RollingOrigin(interrupted, _ -> {}).run();
    }

    private final class Interrupted implements Contestant {

        private final Contestant contestant;
        private final String broken;

        Interrupted(Contestant contestant, String broken) {
            this.contestant = contestant;
            this.broken = broken;
        }

        @Override
        public String id() {
            return contestant.id();
        }

        @Override
        public List<DemandForecast> forecast(Backtest windows, LocalDate day) {
            var question = "%s %s".formatted(day, id());
            asked.add(question);
            if (question.equals(broken)) {
                throw new IllegalStateException("interrupted");
            }
            return contestant.forecast(windows, day);
        }
    }
}
