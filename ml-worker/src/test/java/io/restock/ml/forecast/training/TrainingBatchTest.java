package io.restock.ml.forecast.training;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.PanelItem;
import io.restock.ml.panel.Window;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class TrainingBatchTest {

    private static final int WINDOW = 60;

    @Test
    void a_window_counts_up_to_the_first_day_without_stock_or_that_may_not_be_looked_at() {
        assertThat(counted(outOfStockOn(WINDOW + 3), SomeTraining.PLAN.horizon()))
                .isEqualTo(3);
        assertThat(counted(outOfStockOn(WINDOW + 3), 2)).isEqualTo(2);
        assertThat(counted(outOfStockOn(WINDOW - 1), SomeTraining.PLAN.horizon()))
                .isEqualTo(SomeTraining.PLAN.horizon());
    }

    private static int counted(DemandPanel panel, int visible) {
        var first = SomeTraining.START.plusDays(WINDOW);
        var batch = new TrainingBatch(panel, List.of(new Window(0, first)), SomeTraining.PLAN, first.plusDays(visible));
        try (var manager = NDManager.newBaseManager()) {
            return (int) batch.counts(manager).sum().getFloat();
        }
    }

    private static DemandPanel outOfStockOn(int number) {
        var whole = SomeTraining.panel();
        var item = whole.items().getFirst();
        var days = IntStream.range(0, item.days().size())
                .mapToObj(i -> i == number
                        ? outOfStock(item.days().get(i))
                        : item.days().get(i))
                .toList();
        return new DemandPanel(
                whole.grain(),
                whole.hindsight(),
                whole.shortestPast(),
                List.of(new PanelItem(item.item(), item.traits(), days)));
    }

    private static DemandDay outOfStock(DemandDay day) {
        return new DemandDay(day.circumstances(), 0, 24);
    }
}
