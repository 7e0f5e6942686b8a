package io.restock.ml.forecast.tree.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Grain;
import io.restock.ml.feature.ItemTraits;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.DemandForecasterContract;
import io.restock.ml.forecast.tree.training.SomeTrees;
import io.restock.ml.onnx.ElementType;
import io.restock.ml.onnx.OnnxGraph;
import io.restock.ml.panel.SomePanels;
import io.restock.ml.panel.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(names = {"DAY", "WEEK"})
class TreeForecasterTest implements DemandForecasterContract {

    private final Grain grain;
    private final TreeForecaster trees;

    TreeForecasterTest(Grain grain) {
        this.grain = grain;
        this.trees = new TreeForecaster(SomeTrees.file(grain));
    }

    @AfterEach
    void close() {
        trees.close();
    }

    @Override
    public DemandForecaster forecaster() {
        return trees;
    }

    @Override
    public DemandHistory counted(DemandHistory daily) {
        var start = daily.past().getFirst().day();
        var days = daily.past().size();
        var past = IntStream.range(0, days)
                .mapToObj(i -> new DemandDay(
                        at(daily.past().get(i).circumstances(), start, i),
                        daily.past().get(i).units()))
                .toList();
        var future = IntStream.range(0, daily.horizon())
                .mapToObj(i -> at(daily.future().get(i), start, days + i))
                .toList();
        return new DemandHistory(daily.item(), grain, ItemTraits.UNKNOWN, past, future);
    }

    @Test
    void is_known_by_the_name_in_its_file() {
        assertThat(trees.model().id()).isEqualTo("tiny-trees-1");
        assertThat(trees.model().sha256()).hasSize(64);
    }

    @Test
    void is_not_far_from_what_it_has_seen() {
        var panel = SomePanels.lively(grain, 120);
        var window = new Window(5, SomePanels.day(grain, 110));

        var expected =
                trees.forecast(List.of(panel.history(window, 4))).getFirst().expected();

        var units = panel.actual(window, 4).stream().mapToLong(DemandDay::units).sum();
        assertThat(expected.stream().mapToDouble(Double::doubleValue).sum()).isBetween(.5 * units, 2.0 * units);
    }

    @Test
    void answers_where_neither_price_nor_signal_nor_brand_is_known() {
        var circumstances = IntStream.range(0, 6)
                .mapToObj(i -> new PlannedDay(SomePanels.day(grain, i), 0, false, true))
                .toList();
        var past = circumstances.subList(0, 3).stream()
                .map(day -> new DemandDay(day, 4))
                .toList();
        var traits = new ItemTraits("", new TreeMap<>(Map.of("brand", "never seen")));
        var item = SomePanels.lively(grain, 1).items().getFirst().item();

        var forecast = trees.forecast(
                        List.of(new DemandHistory(item, grain, traits, past, circumstances.subList(3, 6))))
                .getFirst();

        assertThat(forecast.expected())
                .hasSize(3)
                .allSatisfy(units -> assertThat(units).isFinite().isPositive());
    }

    @Test
    void refuses_a_history_of_another_grain() {
        var panel = SomePanels.lively(Grain.MONTH, 40);
        var history = panel.history(new Window(0, SomePanels.day(Grain.MONTH, 30)), 2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> trees.forecast(List.of(history)))
                .withMessage("tiny-trees-1: trained on a %s, not on a MONTH", grain);
    }

    @Test
    void refuses_a_file_whose_features_were_made_in_another_way() {
        var graph = new OnnxGraph("nothing");
        graph.output(graph.scalar(1f), "mean", ElementType.FLOAT);
        var file = graph.toBytes(Map.of("span_features", "span-features-0", "quantile_levels", "0.5"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TreeForecaster(file))
                .withMessage("span_features is 'span-features-0' instead of 'span-features-2'");
    }

    private PlannedDay at(PlannedDay day, LocalDate start, int period) {
        return new PlannedDay(grain.plus(start, period), day.unitPrice(), day.promoted(), day.open());
    }
}
