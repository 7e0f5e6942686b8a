package io.restock.benchmarks;

import io.restock.demo.api.Answer.Forecast;
import io.restock.demo.api.ShopApi;
import io.restock.demo.history.Line;
import io.restock.events.Money;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One order, and how long it took until somebody outside had a forecast that knew of it.
 *
 * @param answered the order was recorded
 * @param pushed the new forecast arrived at a subscriber
 * @param polled it was found by asking for it every half a second
 */
record Trial(Duration answered, Duration pushed, Duration polled) {

    private static final int PATIENCE_SECONDS = 30;
    private static final int POLL_EVERY_MS = 500;

    static Trial of(ShopApi api, ForecastWatch watch, Forecast known, Subject subject)
            throws InterruptedException, ExecutionException, TimeoutException {
        var arrival = watch.after(known);
        var sent = System.nanoTime();
        var polling =
                CompletableFuture.supplyAsync(() -> poll(api, known, subject.phaseMs), Thread::startVirtualThread);
        api.post("/api/orders", subject.order(known));
        var answered = System.nanoTime();
        var pushed = arrival.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        var polled = polling.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return new Trial(
                Duration.ofNanos(answered - sent), Duration.ofNanos(pushed - sent), Duration.ofNanos(polled - sent));
    }

    private static long poll(ShopApi api, Forecast known, long phaseMs) {
        var path = "/api/forecasts/" + known.id().sku() + "@" + known.id().location();
        var pause = phaseMs;
        while (true) {
            sleep(pause);
            if (api.find(path, Forecast.class)
                    .filter(now -> now.knowsMoreThan(known))
                    .isPresent()) {
                return System.nanoTime();
            }
            pause = POLL_EVERY_MS;
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /**
     * What is ordered.
     *
     * @param id of the order
     * @param phaseMs when the first poll comes, from the sending of the order on
     */
    record Subject(String id, long phaseMs) {

        OneUnit order(Forecast of) {
            return new OneUnit(id, List.of(new Line(of.id().sku(), 1, Money.of("1.00", "GBP"))));
        }
    }

    /** An order now, by a guest. */
    record OneUnit(String id, List<Line> lines) {}
}
