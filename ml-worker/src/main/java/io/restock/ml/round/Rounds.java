package io.restock.ml.round;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Collects what is due, each thing once, and hands it over in rounds. There is one round at a time: while it runs, the
 * next one collects. What a failed round was given is due again.
 */
public final class Rounds<K> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration TOLD_EVERY = Duration.ofSeconds(5);

    private final Pace pace;
    private final Scheduler scheduler;
    private final BooleanSupplier ready;
    private final Function<List<K>, Mono<Void>> round;
    private final LinkedHashSet<K> due = new LinkedHashSet<>();
    private boolean scheduled;
    private long toldNanos = System.nanoTime();

    /** @param ready whether rounds may run now; asked before each */
    Rounds(Pace pace, Scheduler scheduler, BooleanSupplier ready, Function<List<K>, Mono<Void>> round) {
        this.pace = pace;
        this.scheduler = scheduler;
        this.ready = ready;
        this.round = round;
    }

    /** On a thread of their own, which each round is given for what blocks in models and stores. */
    public static <K> Rounds<K> on(
            String thread, Pace pace, BooleanSupplier ready, BiFunction<List<K>, Scheduler, Mono<Void>> round) {
        var worker = worker(thread);
        return new Rounds<>(pace, worker, ready, due -> round.apply(due, worker));
    }

    /** A thread of its own for what blocks in models and stores. */
    public static Scheduler worker(String name) {
        return Schedulers.newBoundedElastic(1, Integer.MAX_VALUE, name, Integer.MAX_VALUE, true);
    }

    public synchronized void add(Collection<? extends K> more) {
        due.addAll(more);
        scheduleIn(pace.debounce());
    }

    public void add(K one) {
        add(List.of(one));
    }

    @Override
    public void close() {
        scheduler.dispose();
    }

    private synchronized void scheduleIn(Duration delay) {
        if (!scheduled && !due.isEmpty()) {
            scheduled = true;
            scheduler.schedule(this::run, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void run() {
        var taken = new ArrayList<K>();
        Mono.defer(() -> {
                    if (!ready.getAsBoolean()) {
                        return Mono.empty();
                    }
                    taken.addAll(take());
                    return round.apply(taken);
                })
                .subscribe(
                        _ -> {},
                        failure -> {
                            LOG.warn("a round over {} failed and will be tried again", taken.size(), failure);
                            putBack(taken);
                            next(pace.pause());
                        },
                        () -> next(taken.isEmpty() ? pace.debounce() : afterwards()));
    }

    private synchronized List<K> take() {
        var taken = due.stream().limit(pace.atMost()).toList();
        taken.forEach(due::remove);
        return taken;
    }

    private synchronized void putBack(List<K> taken) {
        due.addAll(taken);
    }

    private synchronized Duration afterwards() {
        if (due.size() < pace.atMost()) {
            return pace.debounce();
        }
        tell();
        return Duration.ZERO;
    }

    private void tell() {
        var now = System.nanoTime();
        if (now - toldNanos > TOLD_EVERY.toNanos()) {
            toldNanos = now;
            LOG.info("{} more are due", due.size());
        }
    }

    private synchronized void next(Duration delay) {
        scheduled = false;
        scheduleIn(delay);
    }
}
