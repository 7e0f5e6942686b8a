package io.restock.demo;

import io.restock.demo.api.Answer.Location;
import io.restock.demo.api.ShopApi;
import io.restock.demo.history.DemoShop;
import io.restock.demo.rule.BuyerRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real shop's year: opened and told at once up to the first live day, then lived day by day. */
final class Demonstration {

    static final String LOCATION = "/api/locations/MAIN";
    private static final Logger LOG = LoggerFactory.getLogger("restock.demo");

    private final DemoSettings settings;
    private final String address;

    Demonstration(DemoSettings settings, String address) {
        this.settings = settings;
        this.address = address;
    }

    /** Goes on where an earlier one stopped. */
    void play() {
        try {
            var api = new ShopApi(address);
            var shop = DemoShop.read();
            var day = api.find(LOCATION, Location.class).map(Location::businessDay);
            if (day.isEmpty()) {
                new Opening(api, shop, settings.from()).open();
            }
            var buyer = new Buyer(api, new BuyerRule(settings.dear()), settings.buyer());
            new LiveDays(api, shop, settings, new Supplier(api), buyer).replay(day.orElse(settings.from()));
            LOG.info(
                    "The demonstration's last day is over: the shop stays as it is, and {} goes on answering", address);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException stopped) {
            LOG.error("The demonstration stopped: {}", stopped.getMessage(), stopped);
        }
    }
}
