package io.restock.query;

import io.restock.events.Evidence;
import io.restock.events.Evidence.ConstraintStep;
import io.restock.events.Evidence.DemandOutlook;
import io.restock.events.Evidence.StockOutRisk;
import io.restock.events.Evidence.StockPosition;
import io.restock.events.Evidence.WaterfallStep;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.ForecastId;
import io.restock.events.ModelRef;
import io.restock.events.Money;
import io.restock.events.OrderId;
import io.restock.events.OrderLine;
import io.restock.events.PackSize;
import io.restock.events.PlanRunId;
import io.restock.events.ProposalId;
import io.restock.events.QuantilePaths;
import io.restock.events.Quantity;
import io.restock.events.ReplenishmentEvent.ReplenishmentProposed;
import io.restock.events.ReplenishmentPolicy;
import io.restock.events.ShopTime;
import io.restock.events.Sku;
import io.restock.events.StockEvent.StockIssued;
import io.restock.events.StockItemId;
import io.restock.events.StockLevels;
import io.restock.events.SupplierTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Facts about a shop that sells tea. */
public final class Samples {

    public static final StockItemId TEA = item("TEA-42");
    public static final LocalDate FRIDAY = LocalDate.of(2011, 11, 4);
    public static final Instant NOON = Instant.parse("2011-11-04T12:00:00Z");
    public static final ModelRef LSTM = new ModelRef("lstm-2011-10", "a1b2c3");
    public static final SupplierTerms TERMS =
            new SupplierTerms("LEAF", 7, Quantity.of(24), new PackSize(12), Money.of("1.53", "GBP"), new TreeSet<>());

    private Samples() {}

    public static StockItemId item(String sku) {
        return StockItemId.parse("stock:" + sku + "@MAIN");
    }

    public static ShopTime at(String local) {
        return ShopTime.parse(local + "Z");
    }

    public static StockLevels levels(long onHand, long backordered) {
        return new StockLevels(Quantity.of(onHand), Quantity.of(backordered));
    }

    public static StockIssued sold(StockItemId item, long units, long left, String local) {
        return issued(item, new OrderId("1"), units, left, local);
    }

    public static StockIssued issued(StockItemId item, @Nullable OrderId order, long units, long left, String local) {
        return new StockIssued(
                item, "issue", Quantity.of(units), order, Money.of("2.55", "GBP"), levels(left, 0), at(local));
    }

    public static OrderLine line(int number, String sku, long units, String price) {
        return new OrderLine(number, new Sku(sku), Quantity.of(units), Money.parse(price));
    }

    /** Two days, three levels: over both days together 1.5, 6 and 14.75 units. */
    public static ForecastIssued forecast(StockItemId item, long knownPosition) {
        var demand = new QuantilePaths(
                List.of(0.05, 0.5, 0.95),
                List.of(List.of(0.5f, 3.25f, 9.5f), List.of(0.25f, 2.0f, 8.125f)),
                List.of(List.of(0.5f, 3.25f, 9.5f), List.of(1.5f, 6.0f, 14.75f)));
        return new ForecastIssued(
                new ForecastId(item.sku() + ":" + knownPosition),
                item,
                FRIDAY.minusDays(1),
                Quantity.of(2),
                demand,
                LSTM,
                "d4e5f6",
                "onnxruntime 1.28.0",
                knownPosition,
                false,
                NOON);
    }

    public static ProposalId proposal(StockItemId item, LocalDate day) {
        return new ProposalId(item.sku() + "@" + item.location() + ":" + day);
    }

    public static ReplenishmentProposed proposed(StockItemId item, LocalDate day, long units, String value) {
        return new ReplenishmentProposed(
                proposal(item, day), item, 1, Quantity.of(units), evidence(day, value), null, NOON);
    }

    public static Evidence evidence(LocalDate day, String value) {
        return new Evidence(
                new PlanRunId("MAIN:" + day),
                day,
                new StockPosition(Quantity.of(7), Quantity.NONE, Quantity.of(12), 41),
                new DemandOutlook(
                        new ForecastId("TEA-42:41"),
                        day.minusDays(1),
                        Quantity.of(2),
                        7,
                        10,
                        List.of(0.5, 0.95),
                        List.of(14.5f, 29.0f),
                        List.of(21.0f, 39.5f),
                        0,
                        LSTM,
                        false),
                TERMS,
                new ReplenishmentPolicy("standard-1", 7, 0.95),
                40,
                Quantity.of(21),
                List.of(new ConstraintStep("minimum order", Quantity.of(21), Quantity.of(24))),
                "minimum order",
                List.of(new WaterfallStep("expected demand", 21), new WaterfallStep("safety", 19)),
                new StockOutRisk(0.31, null, day.plusDays(7)),
                Money.parse(value),
                0,
                "0.1.0");
    }
}
