package io.restock.ml.demand.training.drift;

import io.restock.events.ModelEvent.DriftDetected;
import io.restock.ml.demand.training.Inclusion;
import io.restock.ml.demand.training.TrainingSettings;
import io.restock.ml.demand.training.kept.TrainingRun;
import io.restock.ml.demand.training.kept.TrainingRuns;
import io.restock.ml.forecast.onnx.DemandContract;
import io.restock.ml.forecast.training.run.TrainingOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has a model trained where drift was detected, if that is allowed: once a week for each location. */
@Component
class WhenDriftDetectedThenTrain {

    private static final Logger LOG = LoggerFactory.getLogger(WhenDriftDetectedThenTrain.class);
    private static final String US = "drift";
    private static final Duration FRESH = Duration.ofDays(7);

    private final TrainingRuns runs;
    private final Inclusion inclusion;
    private final TrainingSettings settings;
    private final Clock clock;

    WhenDriftDetectedThenTrain(TrainingRuns runs, Inclusion inclusion, TrainingSettings settings, Clock clock) {
        this.runs = runs;
        this.inclusion = inclusion;
        this.settings = settings;
        this.clock = clock;
    }

    /** What was detected longer ago than a week, and is only read again, has no effect. */
    void react(DriftDetected drift) {
        var fresh = drift.occurredAt().isAfter(clock.instant().minus(FRESH));
        if (settings.onDrift() && fresh && drift.schema().equals(DemandContract.SCHEMA)) {
            if (inclusion.isWhole()) {
                runs.ask(TrainingRun.asked(id(drift), US, TrainingOptions.STANDARD, clock.instant()));
            } else {
                LOG.warn("{} has drifted, but this program was built without what it takes to train", drift.location());
            }
        }
    }

    private static String id(DriftDetected drift) {
        var week = DateTimeFormatter.ISO_WEEK_DATE
                .format(drift.occurredAt().atOffset(ZoneOffset.UTC))
                .substring(0, "2026-W48".length());
        return "drift:%s:%s".formatted(drift.location(), week);
    }
}
