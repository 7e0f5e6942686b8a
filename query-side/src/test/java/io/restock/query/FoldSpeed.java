package io.restock.query;

import com.sun.management.OperatingSystemMXBean;
import io.restock.events.LocationId;
import io.restock.events.Money;
import io.restock.events.OrderEvent.OrderPlaced;
import io.restock.events.OrderId;
import io.restock.events.OrderLine;
import io.restock.events.Quantity;
import io.restock.events.ShopTime;
import io.restock.events.Sku;
import io.restock.events.StockEvent;
import io.restock.events.StockEvent.DemandObserved;
import io.restock.events.StockItemId;
import io.restock.events.StockLevels;
import io.restock.platform.view.Projection;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Measures how fast each projection folds a year of a shop like Online Retail (19,773 orders of 27 lines, 3,600 items, a few of
 * them in most orders) into the embedded store. Not a test: run it, with the size of a batch;
 * {@code -Donly=…} picks projections by name, {@code -Dorders=…} shortens the year.
 */
public final class FoldSpeed {

    private static final int ORDERS = Integer.getInteger("orders", 19_773);
    private static final int LINES = 27;
    private static final int ITEMS = 3_600;
    private static final int DAYS = 305;
    private static final int SLICES = 5;
    private static final LocationId MAIN = new LocationId("MAIN");

    private final Map<String, Long> sequences = new HashMap<>();
    private final List<EventMessage<?>> stock = new ArrayList<>();
    private final List<EventMessage<?>> orders = new ArrayList<>();
    private final List<EventMessage<?>> forecasts = new ArrayList<>();
    private final int batch;

    private FoldSpeed(int batch) {
        this.batch = batch;
    }

    public static void main(String[] arguments) throws Exception {
        var measure = new FoldSpeed(arguments.length == 0 ? 500 : Integer.parseInt(arguments[0]));
        measure.tellAYear();
        var home = Files.createTempDirectory("fold-speed");
        System.out.println("folding into " + home);
        try (var program = new SpringApplicationBuilder(QuerySide.class)
                .properties("spring.config.name=platform,query-side")
                .run("--server.port=0", "--restock.home=" + home)) {
            measure.fold("stock cards", program.getBean("stockCardProjector", Projection.class), measure.stock);
            measure.fold("demand charts", program.getBean("demandChartProjector", Projection.class), measure.stock);
            measure.fold("orders", program.getBean("orderProjector", Projection.class), measure.orders);
            measure.fold(
                    "forecast charts", program.getBean("forecastChartProjector", Projection.class), measure.forecasts);
            measure.fold(
                    "forecast summaries",
                    program.getBean("forecastSummaryProjector", Projection.class),
                    measure.forecasts);
        }
    }

    private void tellAYear() {
        var random = new Random(42);
        for (var order = 0; order < ORDERS; order++) {
            var at = new ShopTime(LocalDate.of(2010, 12, 1)
                    .plusDays((long) order * DAYS / ORDERS)
                    .atTime(LocalTime.NOON)
                    .atOffset(ZoneOffset.UTC));
            var lines = lines(random);
            var id = new OrderId(Integer.toString(536_365 + order));
            add(orders, id.toString(), new OrderPlaced(id, null, MAIN, "web", lines, at));
            for (var line : lines) {
                var item = new StockItemId(line.sku(), MAIN);
                var demand = new DemandObserved(
                        item, id.toString(), line.quantity(), id, line.unitPrice(), StockLevels.EMPTY, at);
                add(stock, item.toString(), demand);
            }
        }
        for (var item = 0; item < ITEMS; item++) {
            var forecast = FullForecast.of(new StockItemId(sku(item), MAIN), item);
            add(forecasts, forecast.forecast().toString(), forecast);
        }
    }

    /** Items are asked for as in real shops: the popularity of the n-th falls with n. */
    private static List<OrderLine> lines(Random random) {
        var chosen = new HashSet<Integer>();
        while (chosen.size() < LINES) {
            chosen.add((int) (ITEMS * Math.pow(random.nextDouble(), 2.2)));
        }
        var lines = new ArrayList<OrderLine>();
        chosen.forEach(item -> lines.add(new OrderLine(
                lines.size() + 1, sku(item), Quantity.of(1 + random.nextInt(24)), Money.of("2.55", "GBP"))));
        lines.sort(Comparator.comparingInt(OrderLine::number));
        return lines;
    }

    private static Sku sku(int item) {
        return new Sku("%05d".formatted(20_000 + item));
    }

    private void add(List<EventMessage<?>> events, String stream, Object fact) {
        var sequence = sequences.merge(stream, 0L, (last, _) -> last + 1);
        var event = new GenericDomainEventMessage<>("test", stream, sequence, fact);
        events.add(new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(events.size()), event));
    }

    private void fold(String name, Projection<?> projection, List<EventMessage<?>> events) throws Exception {
        if (!name.contains(System.getProperty("only", ""))) {
            return;
        }
        var handler = new AnnotationEventHandlerAdapter(projection);
        var slice = events.size() / SLICES;
        for (var from = 0; from + slice <= events.size(); from += slice) {
            var begin = cpuNanos();
            var started = System.nanoTime();
            for (var at = from; at < from + slice; at += batch) {
                foldBatch(handler, events.subList(at, Math.min(at + batch, from + slice)));
            }
            var seconds = (cpuNanos() - begin) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d events in %.1f s of one core: %,.0f a second (%.1f s by the clock)%n",
                    name,
                    slice,
                    seconds,
                    slice / seconds,
                    (System.nanoTime() - started) / 1e9);
        }
    }

    /** All that this process has used, the embedded store and the compiler included: other programs do not matter. */
    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void foldBatch(AnnotationEventHandlerAdapter handler, List<EventMessage<?>> events)
            throws Exception {
        var work = new BatchingUnitOfWork<>(events);
        work.start();
        var result = work.executeWithResult(() -> {
            handler.handle(work.getMessage());
            return StockEvent.class;
        });
        if (result.isExceptional()) {
            throw new IllegalStateException(result.exceptionResult());
        }
    }
}
