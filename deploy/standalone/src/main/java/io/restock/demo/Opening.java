package io.restock.demo;

import io.restock.demo.api.Request;
import io.restock.demo.api.Request.AgreeTerms;
import io.restock.demo.api.Request.DeclareHoliday;
import io.restock.demo.api.Request.ListProduct;
import io.restock.demo.api.Request.MoveStock;
import io.restock.demo.api.Request.OpenLocation;
import io.restock.demo.api.Request.SetFulfilment;
import io.restock.demo.api.ShopApi;
import io.restock.demo.history.DemoShop;
import io.restock.demo.history.Product;
import io.restock.demo.rule.HolidayRule;
import io.restock.demo.rule.OpeningStockRule;
import io.restock.demo.rule.PastDemand;
import io.restock.demo.rule.SupplierRule;
import io.restock.events.Fulfilment;
import io.restock.events.LocationId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells Restock all that was before the first live day. Telling it again changes nothing. */
final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger("restock.demo");
    private static final LocationId MAIN = new LocationId("MAIN");
    private static final LocalTime EVENING = LocalTime.of(21, 0);
    private static final int WEEKS_AHEAD = 5;

    private final ShopApi api;
    private final DemoShop shop;
    private final LocalDate firstLiveDay;
    private final SupplierRule suppliers;
    private final OpeningStockRule stock;

    Opening(ShopApi api, DemoShop shop, LocalDate firstLiveDay) {
        var demand = PastDemand.of(shop.orders(), firstLiveDay);
        this.api = api;
        this.shop = shop;
        this.firstLiveDay = firstLiveDay;
        this.suppliers = new SupplierRule(demand);
        this.stock = new OpeningStockRule(demand);
    }

    void open() {
        LOG.info(
                "The products, orders, returns and closed days are a real shop's (Online Retail, doi:10.24432/C5BW33, CC BY 4.0)");
        LOG.info(
                "Suppliers, lead times, packs, costs, opening stock, deliveries and the buyer are made up by rules, and marked so");
        api.put(
                Demonstration.LOCATION,
                new OpenLocation(
                        "Gift shop (demonstration)",
                        "Europe/London",
                        "GBP",
                        Set.of(DayOfWeek.SATURDAY),
                        Fulfilment.OBSERVE));
        declareHolidays();
        api.bulk("/api/products", shop.products().stream().map(Opening::listed).toList());
        api.bulk(
                "/api/supplier-terms", shop.products().stream().map(this::terms).toList());
        tellHistory();
        api.bulk(
                "/api/stock-movements",
                shop.products().stream().map(this::count).toList());
        api.put(Demonstration.LOCATION + "/fulfilment", new SetFulfilment(Fulfilment.ISSUE_OR_LOSE));
    }

    private void declareHolidays() {
        var sold = shop.orders().stream()
                .map(order -> order.placedAt().toLocalDate())
                .toList();
        var lastSold = sold.getLast();
        HolidayRule.closedDays(sold, lastSold.plusWeeks(WEEKS_AHEAD))
                .forEach((day, name) ->
                        api.put(Demonstration.LOCATION + "/holidays/" + day, new DeclareHoliday(name, true)));
    }

    private void tellHistory() {
        var past = shop.before(firstLiveDay);
        try (var progress = new Progress("The year before", past.lines())) {
            var telling = new Telling(api, progress);
            telling.tell("/api/orders", past.orders());
            telling.tell("/api/returns", past.returns());
        }
    }

    private static Request listed(Product product) {
        return new ListProduct(product.sku(), product.name(), "Gifts", product.price());
    }

    private Request terms(Product product) {
        var terms = suppliers.termsOf(product);
        return new AgreeTerms(
                product.sku(),
                terms.supplier(),
                terms.leadTimeDays(),
                terms.minimumOrder().units(),
                terms.packSize().units(),
                terms.unitCost(),
                terms.orderDays(),
                true);
    }

    private Request count(Product product) {
        var leadTimeDays = suppliers.termsOf(product).leadTimeDays();
        return new MoveStock(
                "opening-count",
                product.sku(),
                MAIN,
                Request.Movement.COUNT,
                stock.unitsOf(product.sku(), leadTimeDays),
                "made up for the demonstration",
                null,
                firstLiveDay.minusDays(1).atTime(EVENING),
                true);
    }
}
