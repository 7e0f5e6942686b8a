package io.restock.demo;

import io.restock.demo.api.ShopApi;
import io.restock.demo.history.PastEvent;
import java.util.List;
import java.util.stream.Gatherers;

/** Tells past orders and returns in their order, many at a time. */
public record Telling(ShopApi api, Progress progress) {

    private static final int AT_ONCE = 250;

    public void tell(String path, List<? extends PastEvent> past) {
        past.stream().gather(Gatherers.windowFixed(AT_ONCE)).forEach(some -> {
            api.bulk(path, some);
            progress.step(some.stream().mapToLong(event -> event.lines().size()).sum());
        });
    }
}
