package io.restock.benchmarks;

import io.restock.demo.api.Answer.Forecast;
import io.restock.demo.api.Answer.Location;
import io.restock.demo.api.Request.StartBusinessDay;
import io.restock.demo.api.ShopApi;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures from the sending of an order to the arrival of the forecast that knows of it, beside asking every half a second. */
public final class OrderToForecastLatency {

    private static final Logger LOG = LoggerFactory.getLogger("restock.benchmarks");
    private static final LocalDate DAY = LocalDate.of(2011, 12, 9);
    private static final int WARM_UP = 50;
    private static final int ITEMS = 100;
    private static final int LOOKS = 300;
    private static final int POLL_EVERY_MS = 500;

    private OrderToForecastLatency() {}

    /** @param arguments Restock's address, and how many orders */
    static void main(String[] arguments) throws InterruptedException, ExecutionException, TimeoutException {
        var api = new ShopApi(arguments[0]);
        var orders = Integer.parseInt(arguments[1]);
        beginDay(api);
        try (var watch = new ForecastWatch(api)) {
            var items = items(watch);
            LOG.info("{} orders of one unit each, {} items, after {} to warm up", orders, items.size(), WARM_UP);
            var trials = trials(api, watch, items, WARM_UP + orders);
            say(trials.subList(WARM_UP, trials.size()));
        }
    }

    /** A shop that has only a past lives its last day. */
    private static void beginDay(ShopApi api) {
        var location = api.find("/api/locations/MAIN", Location.class).orElseThrow();
        if (location.businessDay() == null) {
            api.put("/api/locations/MAIN/business-day", new StartBusinessDay(DAY));
        }
    }

    private static List<Forecast> items(ForecastWatch watch) throws InterruptedException {
        var seen = -1;
        for (int i = 0; i < LOOKS && (seen <= 0 || watch.newest().size() > seen); i++) {
            seen = watch.newest().size();
            Thread.sleep(Duration.ofSeconds(2));
        }
        if (seen <= 0) {
            throw new IllegalStateException("nothing is forecast at MAIN");
        }
        return watch.newest().values().stream()
                .sorted(Comparator.comparing(item -> item.id().toString()))
                .limit(ITEMS)
                .toList();
    }

    private static List<Trial> trials(ShopApi api, ForecastWatch watch, List<Forecast> items, int count)
            throws InterruptedException, ExecutionException, TimeoutException {
        var run = UUID.randomUUID();
        var phases = new Random(1);
        var trials = new ArrayList<Trial>();
        for (int i = 0; i < count; i++) {
            var item = items.get(i % items.size()).id();
            var known = watch.newest().getOrDefault(item, items.get(i % items.size()));
            var subject = new Trial.Subject("latency-" + run + "-" + i, phases.nextInt(POLL_EVERY_MS));
            trials.add(Trial.of(api, watch, known, subject));
        }
        return trials;
    }

    private static void say(List<Trial> trials) {
        var answered = of(trials, Trial::answered);
        var pushed = of(trials, Trial::pushed);
        var polled = of(trials, Trial::polled);
        LOG.info("order sent -> order recorded (the floor)        {}", answered);
        LOG.info("order sent -> new forecast at a subscriber      {}", pushed);
        LOG.info("order sent -> new forecast found by polling     {}", polled);
        LOG.info("polling / subscribing                           {}", ratios(polled, pushed));
        LOG.info("subscribing / recording                         {}", ratios(pushed, answered));
    }

    private static String ratios(Percentiles one, Percentiles other) {
        return "p50 %7.2f      p99 %7.2f      max %7.2f"
                .formatted(one.ratio(other, 50), one.ratio(other, 99), one.ratio(other, 100));
    }

    private static Percentiles of(List<Trial> trials, Function<Trial, Duration> measured) {
        return new Percentiles(trials.stream().map(measured).toList());
    }
}
