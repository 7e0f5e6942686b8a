package io.restock.benchmarks;

import io.restock.demo.api.Answer.Totals;
import io.restock.demo.api.ShopApi;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits until the views have caught up and compares every total with what was told. */
record Check(ShopApi api, Expected expected) {

    private static final Logger LOG = LoggerFactory.getLogger("restock.benchmarks");
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final int STABLE = 60;

    /** Whether all are equal; stops waiting once nothing has changed for a minute. */
    boolean passes() throws InterruptedException {
        var wanted = expected.totals();
        var started = System.nanoTime();
        var seen = totals();
        for (int stable = 0; !seen.equals(wanted) && stable < STABLE; ) {
            Thread.sleep(A_MOMENT);
            var now = totals();
            stable = now.equals(seen) ? stable + 1 : 0;
            seen = now;
        }
        var passes = seen.equals(wanted);
        LOG.info(
                "The views caught up in {} s: {}",
                Duration.ofNanos(System.nanoTime() - started).toSeconds(),
                seen);
        LOG.info("By the files:                  {}", wanted);
        LOG.info(passes ? "Every total is equal" : "THE TOTALS DIFFER");
        return passes;
    }

    private Totals totals() {
        return api.find("/api/totals?location=MAIN", Totals.class).orElseThrow();
    }
}
