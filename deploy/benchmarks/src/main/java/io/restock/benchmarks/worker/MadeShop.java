package io.restock.benchmarks.worker;

import io.restock.events.LocationId;
import io.restock.events.Sku;
import io.restock.events.StockItemId;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Grain;
import io.restock.ml.feature.ItemTraits;
import io.restock.ml.feature.PlannedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A shop that is made up: some items sell every period, most of them now and then. */
record MadeShop(Grain grain, int past, int horizon) {

    private static final LocalDate START = LocalDate.of(2025, 1, 6);
    private static final LocationId SHOP = new LocationId("MAIN");
    private static final double LARGEST = 40;

    List<DemandHistory> histories(int items) {
        var random = new SplittableRandom(1);
        return IntStream.range(0, items)
                .mapToObj(item -> history(item, random.split()))
                .toList();
    }

    private DemandHistory history(int item, SplittableRandom random) {
        var often = random.nextDouble(.1, 1);
        var most = random.nextDouble(2, LARGEST);
        var price = random.nextDouble(.5, 20);
        var days = IntStream.range(0, past)
                .mapToObj(period -> new DemandDay(
                        day(period, price), random.nextDouble() < often ? (long) random.nextDouble(1, most) : 0))
                .toList();
        var plan = IntStream.range(past, past + horizon)
                .mapToObj(period -> day(period, price))
                .toList();
        return new DemandHistory(new StockItemId(new Sku("ITEM-" + item), SHOP), grain, ItemTraits.UNKNOWN, days, plan);
    }

    private PlannedDay day(int period, double price) {
        return new PlannedDay(grain.plus(START, period), price, false, true);
    }
}
