package io.restock.ml.demand.training;

import io.restock.ml.demand.training.Lessons.TooLittleData;
import io.restock.ml.demand.training.kept.PanelSnapshot;
import io.restock.ml.demand.training.kept.TrainingRun;
import io.restock.ml.demand.training.kept.TrainingRun.State;
import io.restock.ml.demand.training.kept.TrainingRuns;
import io.restock.ml.forecast.onnx.DemandMetadata;
import io.restock.ml.forecast.training.progress.Watch;
import io.restock.ml.forecast.training.run.ModelTraining;
import io.restock.ml.forecast.training.run.TrainingStep;
import io.restock.ml.onnx.RefusedModel;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.registry.Registry;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes trainings one by one from where they are kept to their end: a registered model, or the reason why there is none. */
final class Trainings {

    private static final Logger LOG = LoggerFactory.getLogger(Trainings.class);

    private final TrainingRuns runs;
    private final TrainingData data;
    private final Registry registry;
    private final BooleanSupplier ready;
    private final String holder;
    private volatile boolean stopping;

    /**
     * @param ready whether all that happened is known
     * @param holder of what is trained here
     */
    Trainings(TrainingRuns runs, TrainingData data, Registry registry, BooleanSupplier ready, String holder) {
        this.ready = ready;
        this.runs = runs;
        this.data = data;
        this.registry = registry;
        this.holder = holder;
    }

    /** Goes on with the next one, if there is one, until it is over; blocks as long. */
    void next() {
        try {
            if (ready.getAsBoolean()) {
                runs.take(holder).ifPresent(this::run);
            }
        } catch (RuntimeException failure) {
            LOG.warn("trainings cannot be read and will be tried again", failure);
        }
    }

    /** What runs now goes on where it stands when the program starts again. */
    void stop() {
        stopping = true;
    }

    private void run(TrainingRun run) {
        LOG.info("training {} by {}: {}", run.id(), run.by(), run.options());
        try {
            end(trained(run));
        } catch (CancellationException given) {
            LOG.info("training {} goes no further here: {}", run.id(), given.getMessage());
            runs.tidy(run.id());
        } catch (TooLittleData tooLittle) {
            end(run.ended(State.REFUSED, String.valueOf(tooLittle.getMessage())));
        } catch (RefusedModel refused) {
            end(run.ended(State.REFUSED, String.join("; ", refused.faults())));
        } catch (RuntimeException | LinkageError failure) {
            if (!stopping) {
                LOG.error("training {} failed", run.id(), failure);
                end(run.ended(State.FAILED, String.valueOf(failure.getMessage())));
            }
        }
    }

    private TrainingRun trained(TrainingRun run) {
        var snapshot = runs.data(run.id()).orElseGet(() -> collected(run));
        var panel = snapshot.panel();
        var progress = new Progress(run);
        var trained = new ModelTraining(
                        run.options(), run.options().plan(), Lessons.of(panel), runs.checkpoints(run.id()), progress)
                .run(metadata(run, snapshot, panel));
        progress.advance();
        var registration = registry.register(trained.file(), run.by());
        return progress.now().registered(registration.model().sha256(), trained.note());
    }

    private PanelSnapshot collected(TrainingRun run) {
        var now = data.snapshot().toFuture().join();
        runs.keep(run.id(), now);
        return now;
    }

    /** Nothing of when, by whom or how often: the same data and options give the same file. */
    private static Map<String, String> metadata(TrainingRun run, PanelSnapshot snapshot, DemandPanel panel) {
        var options = run.options();
        var plan = options.plan();
        var last = panel.end().minusDays(1);
        var metadata = DemandMetadata.of("%s-%s-%d".formatted(options.kind(), last, options.seed()), plan.levels());
        metadata.put("training_data", "this shop's own demand");
        metadata.put("training_days", "%s to %s".formatted(panel.firstDay(), last));
        metadata.put("items", Integer.toString(panel.size()));
        metadata.put("horizon", Integer.toString(plan.horizon()));
        metadata.put("seed", Integer.toString(options.seed()));
        metadata.put("data_digest", snapshot.digest());
        metadata.put("data_position", Long.toString(snapshot.position()));
        return metadata;
    }

    private void end(TrainingRun ended) {
        runs.end(ended);
        LOG.info("training {}: {} {} {}", ended.id(), ended.state(), ended.model(), ended.note());
    }

    /** The run as far as it has come. */
    private final class Progress implements Watch<TrainingStep> {

        private TrainingRun run;

        Progress(TrainingRun run) {
            this.run = run;
        }

        TrainingRun now() {
            return run;
        }

        @Override
        public void after(TrainingStep step) {
            run = run.after(step);
            LOG.info("training {}: {}", run.id(), step.inWords());
            advance();
        }

        /** @throws CancellationException if it may not */
        @Override
        public void mayGoOn() {
            goOnIf(runs.isHeld(run.id(), holder));
        }

        void advance() {
            goOnIf(runs.advance(run, holder));
        }

        private void goOnIf(boolean held) {
            if (stopping) {
                throw new CancellationException("the program stops");
            }
            if (!held) {
                throw new CancellationException("it was cancelled, or somebody else has taken it over");
            }
        }
    }
}
