package io.restock.demo;

import java.io.Console;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far a long piece of work has come: a bar on a terminal, a line for each tenth in a log, and the speed at the end. */
public final class Progress implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger("restock.demo");
    private static final int PARTS = 10;
    private static final double NANOS = 1e9;

    private final String task;
    private final long lines;
    private final long started = System.nanoTime();
    private final @Nullable ProgressBar bar;
    private long done;

    public Progress(String task, long lines) {
        this.task = task;
        this.lines = lines;
        this.bar = hasTerminal()
                ? new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(lines)
                        .setUnit(" lines", 1)
                        .showSpeed()
                        .build()
                : null;
    }

    public void step(long more) {
        var tenth = done * PARTS / Math.max(1, lines);
        done += more;
        if (bar != null) {
            bar.stepBy(more);
        } else if (done * PARTS / Math.max(1, lines) > tenth) {
            LOG.info("{}: {} of {} lines", task, done, lines);
        }
    }

    public void say(String what) {
        if (bar != null) {
            bar.setExtraMessage(" " + what);
        } else {
            LOG.info(what);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        var seconds = (System.nanoTime() - started) / NANOS;
        LOG.info("{}: {} lines in {} s, {} lines/s", task, done, round(seconds), Math.round(done / seconds));
    }

    private static double round(double seconds) {
        return Math.round(seconds * 10) / 10.0;
    }

    private static boolean hasTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
}
