package io.restock.ml.demand.training.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.ml.demand.training.kept.TrainingRun.State;
import io.restock.ml.forecast.training.SomeTraining;
import io.restock.ml.forecast.training.progress.EpochLoss;
import io.restock.ml.forecast.training.run.TrainingOptions;
import io.restock.ml.forecast.training.run.TrainingStep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class TrainingRunsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final TrainingStep STEP = TrainingStep.of(0, "lstm/64/0.004/256", 1, new EpochLoss(1, .31, .29));

    private final DataSource database = SomeRuns.database();
    private final TrainingRuns runs = after(Duration.ZERO);

    @Test
    void what_is_asked_for_twice_is_kept_once() {
        var first = runs.ask(asked("one"));

        assertThat(runs.ask(TrainingRun.asked("one", "bert", TrainingOptions.STANDARD, NOW.plusSeconds(1))))
                .isEqualTo(first);
        assertThat(runs.all()).containsExactly(first);
    }

    @Test
    void the_oldest_is_taken_first_and_one_at_a_time() {
        runs.ask(asked("late"));
        runs.ask(TrainingRun.asked("early", "anna", TrainingOptions.STANDARD, NOW.minusSeconds(5)));

        assertThat(runs.take("node-1")).map(TrainingRun::id).contains("early");
        assertThat(runs.take("node-2")).isEmpty();
        assertThat(runs.find("early")).map(TrainingRun::state).contains(State.RUNNING);
    }

    @Test
    void what_was_left_behind_is_taken_up_by_the_same_node_at_once_and_by_another_when_nothing_is_heard_of_it() {
        runs.ask(asked("one"));
        var run = runs.take("node-1").orElseThrow().after(STEP);
        assertThat(runs.advance(run, "node-1")).isTrue();

        assertThat(runs.take("node-1")).contains(run);
        assertThat(after(Duration.ofMinutes(9)).take("node-2")).isEmpty();
        assertThat(after(Duration.ofMinutes(11)).take("node-2")).contains(run);
        assertThat(runs.advance(run, "node-1")).isFalse();
        assertThat(runs.isHeld("one", "node-1")).isFalse();
        assertThat(runs.isHeld("one", "node-2")).isTrue();
    }

    @Test
    void what_was_cancelled_may_not_go_on_and_stays_as_it_is() {
        runs.ask(asked("one"));
        var run = runs.take("node-1").orElseThrow();

        assertThat(runs.isHeld("one", "node-1")).isTrue();

        assertThat(runs.end(run.ended(State.CANCELLED, ""))).isTrue();

        assertThat(runs.isHeld("one", "node-1")).isFalse();
        assertThat(runs.advance(run.after(STEP), "node-1")).isFalse();
        assertThat(runs.end(run.registered("0".repeat(64), ""))).isFalse();
        assertThat(runs.find("one")).map(TrainingRun::state).contains(State.CANCELLED);
        assertThat(runs.take("node-1")).isEmpty();
    }

    @Test
    void no_checkpoint_outlasts_its_training() {
        runs.ask(asked("one"));
        var run = runs.take("node-1").orElseThrow();
        runs.checkpoints("one").keep("first", new byte[] {1});
        runs.tidy("one");
        assertThat(runs.checkpoints("one").find("first")).isPresent();

        runs.end(run.ended(State.CANCELLED, ""));
        assertThat(runs.checkpoints("one").find("first")).isEmpty();
    }

    @Test
    void data_and_checkpoints_come_back_as_they_were() {
        var panel = SomeTraining.panel();
        runs.ask(asked("one"));
        assertThat(runs.data("one")).isEmpty();
        runs.keep("one", PanelSnapshot.of(panel, 42));
        runs.checkpoints("one").keep("first", new byte[] {1});
        runs.checkpoints("one").keep("first", new byte[] {2, 3});

        var data = runs.data("one").orElseThrow();
        assertThat(data.panel()).isEqualTo(panel);
        assertThat(data.position()).isEqualTo(42);
        assertThat(data.digest()).isEqualTo(PanelSnapshot.of(panel, 7).digest());
        assertThat(runs.checkpoints("one").find("first")).contains(new byte[] {2, 3});
        assertThat(runs.checkpoints("two").find("first")).isEmpty();
    }

    private TrainingRuns after(Duration time) {
        return SomeRuns.at(database, Clock.fixed(NOW.plus(time), ZoneOffset.UTC));
    }

    private static TrainingRun asked(String id) {
        return TrainingRun.asked(id, "anna", TrainingOptions.STANDARD, NOW);
    }
}
