package io.restock.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Durations in ascending order; a percentile is the smallest of them that so many per cent do not exceed. */
record Percentiles(List<Duration> sorted) {

    private static final double NANOS_A_MILLISECOND = 1e6;
    private static final int ALL = 100;

    Percentiles {
        var ascending = new ArrayList<>(sorted);
        Collections.sort(ascending);
        sorted = List.copyOf(ascending);
    }

    Duration percentile(int percent) {
        return sorted.get(Math.max(0, Math.ceilDiv(percent * sorted.size(), ALL) - 1));
    }

    /** How many times longer than the other at that percentile. */
    double ratio(Percentiles other, int percent) {
        return (double) percentile(percent).toNanos()
                / other.percentile(percent).toNanos();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %7.1f ms   p99 %7.1f ms   max %7.1f ms",
                milliseconds(50),
                milliseconds(99),
                milliseconds(ALL));
    }

    private double milliseconds(int percent) {
        return percentile(percent).toNanos() / NANOS_A_MILLISECOND;
    }
}
