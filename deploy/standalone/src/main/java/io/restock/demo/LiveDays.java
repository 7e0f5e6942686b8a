package io.restock.demo;

import io.restock.demo.api.Answer.Known;
import io.restock.demo.api.Request.StartBusinessDay;
import io.restock.demo.api.ShopApi;
import io.restock.demo.history.DemoShop;
import io.restock.demo.history.Order;
import io.restock.demo.history.PastEvent;
import io.restock.demo.history.Return;
import io.restock.events.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lives the last weeks again: each day begins, goods arrive, shoppers order at their own times, the buyer decides. */
final class LiveDays {

    private static final Logger LOG = LoggerFactory.getLogger("restock.demo");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final LocalTime NIGHT = LocalTime.MAX;

    private final ShopApi api;
    private final DemoShop shop;
    private final DemoSettings settings;
    private final Supplier supplier;
    private final Buyer buyer;

    LiveDays(ShopApi api, DemoShop shop, DemoSettings settings, Supplier supplier, Buyer buyer) {
        this.api = api;
        this.shop = shop;
        this.settings = settings;
        this.supplier = supplier;
        this.buyer = buyer;
    }

    /** @param first may have begun already, and some of its orders may be known */
    void replay(LocalDate first) throws InterruptedException {
        var end = settings.until().plusDays(1);
        var lines = first.isBefore(end)
                ? first.datesUntil(end).mapToLong(shop::linesOn).sum()
                : 0;
        try (var progress = new Progress("The last weeks, live", lines)) {
            for (var day = first; day.isBefore(end); day = day.plusDays(1)) {
                live(day, progress, day.equals(first));
            }
        }
    }

    private void live(LocalDate day, Progress progress, boolean isFirst) throws InterruptedException {
        var events = shop.on(day);
        api.put(Demonstration.LOCATION + "/business-day", new StartBusinessDay(day));
        var clock = new DayClock(events.isEmpty() ? settings.pace().closed() : settings.pace());
        var deliveries = supplier.deliver(day);
        new Foresight(api, shop.products().size()).await(day);
        if (isFirst) {
            announce();
        }
        for (var event : events) {
            if (isFirst && isKnown(event)) {
                clock.skipTo(event.at().toLocalTime());
            } else {
                clock.waitUntil(event.at().toLocalTime());
                tell(event);
            }
            progress.step(event.lines().size());
        }
        clock.waitUntil(NIGHT);
        var approvals = buyer.closeDay(day);
        progress.say("%s: %d orders and returns, %d deliveries, %d approvals"
                .formatted(day.format(DAY), events.size(), deliveries, approvals));
    }

    private void announce() throws InterruptedException {
        var open = buyer.openProposals();
        var value =
                open.stream().map(proposal -> proposal.evidence().value()).reduce(Money.of("0", "GBP"), Money::plus);
        LOG.info(
                "{} products are foreseen, {} proposals worth {} wait",
                shop.products().size(),
                open.size(),
                value);
    }

    private boolean isKnown(PastEvent event) {
        return event instanceof Order
                && api.find("/api/orders/" + event.id(), Known.class).isPresent();
    }

    private void tell(PastEvent event) {
        switch (event) {
            case Order order -> api.post("/api/orders", order);
            case Return back -> api.post("/api/returns", back);
        }
    }
}
