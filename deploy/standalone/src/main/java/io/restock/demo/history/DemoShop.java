package io.restock.demo.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The shop of the demonstration: the part of Online Retail that travels with the program. */
public record DemoShop(List<Product> products, List<Order> orders, List<Return> returns) {

    public static DemoShop read() {
        return new DemoShop(
                OnlineRetail.products(file("demo_products.csv")),
                OnlineRetail.orders(file("demo_orders.csv.gz")),
                OnlineRetail.returns(file("demo_returns.csv.gz")));
    }

    /** What happened before the day began. */
    public DemoShop before(LocalDate day) {
        return new DemoShop(
                products,
                orders.stream().filter(order -> dayOf(order).isBefore(day)).toList(),
                returns.stream().filter(back -> dayOf(back).isBefore(day)).toList());
    }

    /** What happened on the day, in the order of its times. */
    public List<PastEvent> on(LocalDate day) {
        return Stream.<PastEvent>concat(orders.stream(), returns.stream())
                .filter(event -> dayOf(event).equals(day))
                .sorted(Comparator.comparing(PastEvent::at))
                .toList();
    }

    /** How many lines the orders and returns have. */
    public long lines() {
        return Stream.<PastEvent>concat(orders.stream(), returns.stream())
                .mapToLong(event -> event.lines().size())
                .sum();
    }

    public long linesOn(LocalDate day) {
        return on(day).stream().mapToLong(event -> event.lines().size()).sum();
    }

    private static LocalDate dayOf(PastEvent event) {
        return event.at().toLocalDate();
    }

    private static InputStream file(String name) {
        try {
            return Objects.requireNonNull(DemoShop.class.getResource("/demo/" + name), name)
                    .openStream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
