package io.restock.ml.demand.training.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.restock.events.LocationId;
import io.restock.events.ModelEvent.DriftDetected;
import io.restock.events.ModelRef;
import io.restock.ml.demand.training.Inclusion;
import io.restock.ml.demand.training.TrainingSettings;
import io.restock.ml.demand.training.kept.SomeRuns;
import io.restock.ml.demand.training.kept.TrainingRun;
import io.restock.ml.demand.training.kept.TrainingRuns;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WhenDriftDetectedThenTrainTest {

    /** A Monday. */
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final TrainingRuns runs = SomeRuns.at(clock);

    @Test
    void drift_has_a_model_trained_once_a_week_for_each_location() {
        allowed(true).react(drift("MAIN", "pinball_cusum", NOW));
        allowed(true).react(drift("MAIN", "psi_quiet_days", NOW.minus(Duration.ofHours(2))));
        allowed(true).react(drift("NORTH", "pinball_cusum", NOW));

        assertThat(runs.all())
                .extracting(TrainingRun::id, TrainingRun::by)
                .containsExactlyInAnyOrder(
                        tuple("drift:MAIN:2026-W10", "drift"), tuple("drift:NORTH:2026-W10", "drift"));
    }

    @Test
    void nothing_is_trained_by_itself_unless_that_is_allowed() {
        allowed(false).react(drift("MAIN", "pinball_cusum", NOW));

        assertThat(runs.all()).isEmpty();
    }

    @Test
    void what_was_detected_long_ago_has_no_effect() {
        allowed(true).react(drift("MAIN", "pinball_cusum", NOW.minus(Duration.ofDays(8))));

        assertThat(runs.all()).isEmpty();
    }

    @Test
    void nothing_is_asked_of_a_program_that_cannot_train() {
        allowed(true, ClassLoader.getPlatformClassLoader()).react(drift("MAIN", "pinball_cusum", NOW));

        assertThat(runs.all()).isEmpty();
    }

    private WhenDriftDetectedThenTrain allowed(boolean onDrift) {
        return allowed(onDrift, Inclusion.class.getClassLoader());
    }

    private WhenDriftDetectedThenTrain allowed(boolean onDrift, ClassLoader classes) {
        return new WhenDriftDetectedThenTrain(
                runs, new Inclusion(classes), new TrainingSettings(onDrift, 1_000), clock);
    }

    private static DriftDetected drift(String location, String measure, Instant at) {
        return new DriftDetected(
                new ModelRef("lstm-1", "0".repeat(64)), "demand/1", new LocationId(location), measure, 6, 5, at);
    }
}
