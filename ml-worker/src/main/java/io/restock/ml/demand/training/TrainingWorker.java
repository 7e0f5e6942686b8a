package io.restock.ml.demand.training;

import io.restock.ml.forecast.training.Pytorch;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** The thread that trains, where that is included: of low priority, one training at a time. */
final class TrainingWorker implements SmartLifecycle {

    private static final long LOOKS_EVERY_MILLIS = 500;
    private static final long WAITS_SECONDS = 3;

    private final Trainings trainings;
    private final Inclusion inclusion;
    private final Path cache;
    private @Nullable ScheduledExecutorService thread;

    /** @param cache where native libraries are unpacked */
    TrainingWorker(Trainings trainings, Inclusion inclusion, Path cache) {
        this.trainings = trainings;
        this.inclusion = inclusion;
        this.cache = cache;
    }

    @Override
    @SuppressWarnings("ThreadPriorityCheck") // nothing depends on it, but forecasts should come first
    public void start() {
        if (inclusion.isWhole()) {
            Pytorch.prepare(cache);
            thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
                    .name("training")
                    .daemon()
                    .priority(Thread.MIN_PRIORITY)
                    .factory());
            var _ = thread.scheduleWithFixedDelay(
                    trainings::next, LOOKS_EVERY_MILLIS, LOOKS_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void stop() {
        trainings.stop();
        var running = thread;
        thread = null;
        if (running != null) {
            running.shutdownNow();
            try {
                var _ = running.awaitTermination(WAITS_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
