package io.restock.benchmarks;

import io.restock.demo.api.Answer.Forecast;
import io.restock.demo.api.ShopApi;
import io.restock.events.StockItemId;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;

/** A subscriber to the forecasts of a location: knows the newest of each item, and when one arrived that knew more demand. */
final class ForecastWatch implements AutoCloseable {

    private final Map<StockItemId, Forecast> newest = new ConcurrentHashMap<>();
    private final Disposable subscription;
    private volatile @Nullable Waiting waiting;

    ForecastWatch(ShopApi api) {
        subscription = api.stream("/api/forecasts?location=MAIN&view=summary", Forecast.class)
                .repeat()
                .subscribe(this::arrived);
    }

    Map<StockItemId, Forecast> newest() {
        return Map.copyOf(newest);
    }

    /** Completes with the {@code System.nanoTime()} at which a forecast arrives that follows this one and knows more demand. */
    CompletableFuture<Long> after(Forecast known) {
        var next = new Waiting(known, new CompletableFuture<>());
        waiting = next;
        return next.arrival;
    }

    private void arrived(Forecast forecast) {
        var now = System.nanoTime();
        newest.put(forecast.id(), forecast);
        var expected = waiting;
        if (expected != null && forecast.knowsMoreThan(expected.known)) {
            expected.arrival.complete(now);
        }
    }

    @Override
    public void close() {
        subscription.dispose();
    }

    private record Waiting(Forecast known, CompletableFuture<Long> arrival) {}
}
