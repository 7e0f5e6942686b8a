package io.restock.ml.forecast.training;

import io.restock.events.LocationId;
import io.restock.events.Sku;
import io.restock.events.StockItemId;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.Grain;
import io.restock.ml.feature.ItemTraits;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.feature.encoding.DemandEncoder;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.training.network.NetworkShape;
import io.restock.ml.forecast.training.progress.EpochLoss;
import io.restock.ml.forecast.training.progress.Watch;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.PanelItem;
import io.restock.ml.panel.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Three items that sell every day, by weekday and item, most when they are dearest, and what is learnt from them. */
public final class SomeTraining {

    public static final LocalDate START = LocalDate.of(2026, 1, 5);
    public static final TrainingPlan PLAN = new TrainingPlan(
            NetworkShape.lstm(DemandEncoder.DAILY, 8), QuantileLevels.STANDARD, 14, 4, 10, 32, 2, 1e-2f, 1);

    private static final int DAYS = 170;
    private static final LocalDate VALIDATION = START.plusDays(100);

    private SomeTraining() {}

    public static DemandPanel panel() {
        return new DemandPanel(
                Grain.DAY,
                Set.of(DemandPanel.PRICE),
                29,
                IntStream.rangeClosed(1, 3).mapToObj(SomeTraining::item).toList());
    }

    public static DemandTraining training(Watch<EpochLoss> watch) {
        var panel = panel();
        var lessons = panel.windows(START.plusDays(35), VALIDATION, 1);
        return new DemandTraining(panel, lessons, VALIDATION, windows(panel), START.plusDays(130), watch);
    }

    static List<Window> windows(DemandPanel panel) {
        return panel.windows(START.plusDays(40), START.plusDays(150), 11);
    }

    private static PanelItem item(int number) {
        return new PanelItem(
                new StockItemId(new Sku("ITEM-" + number), new LocationId("MAIN")),
                ItemTraits.UNKNOWN,
                IntStream.range(0, DAYS)
                        .mapToObj(day -> new DemandDay(
                                new PlannedDay(START.plusDays(day), 2.5 + day % 7 / 10.0, false, true),
                                number * (1L + day % 7)))
                        .toList());
    }
}
