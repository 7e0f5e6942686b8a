package io.restock.ml.demand.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.ModelRef;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Histories;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.onnx.ModelFileSamples;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ServedModelsTest {

    private static final ModelRef FIRST = new ModelRef("first", "1");
    private static final ModelRef SECOND = new ModelRef("second", "2");
    private static final ModelRef THIRD = new ModelRef("third", "3");

    private final List<Noting> loaded = new ArrayList<>();
    private final ServedModels models = new ServedModels(noting(FIRST), this::noting);

    @Test
    void the_first_model_serves_until_a_slot_names_another() {
        assertThat(asked()).isEqualTo("first");
        assertThat(models.take(slot(0, FIRST, null, null))).isFalse();
        assertThat(models.take(slot(1, SECOND, FIRST, null))).isTrue();
        assertThat(asked()).isEqualTo("second");
        assertThat(models.championSince()).isEqualTo(1);
    }

    @Test
    void the_champion_before_is_kept_for_a_rollback_and_closed_when_it_is_no_longer_that() {
        models.take(slot(1, SECOND, FIRST, null));
        models.take(slot(2, FIRST, SECOND, null));
        assertThat(loaded).extracting(model -> model.ref.id()).containsExactly("first", "second");

        models.take(slot(3, THIRD, FIRST, null));
        assertThat(loaded)
                .filteredOn(model -> model.closed)
                .extracting(model -> model.ref)
                .containsExactly(SECOND);
    }

    @Test
    void a_model_that_is_retired_while_it_answers_is_closed_when_it_has() {
        var answered = models.askChampion(model -> {
            models.take(slot(1, SECOND, null, null));
            assertThat(loaded.getFirst().closed).isFalse();
            return model.model().id();
        });

        assertThat(answered).isEqualTo("first");
        assertThat(loaded.getFirst().closed).isTrue();
        assertThat(asked()).isEqualTo("second");
    }

    @Test
    void a_champion_that_cannot_be_loaded_leaves_the_one_before_at_work_and_is_told() {
        var broken = new ModelRef("broken", "9");

        assertThat(models.take(slot(1, broken, FIRST, null))).isFalse();
        assertThat(asked()).isEqualTo("first");
        assertThat(models.championSince()).isZero();
        assertThat(models.failures()).containsEntry("9", "no file");

        assertThat(models.take(slot(2, FIRST, broken, null))).isTrue();
        assertThat(asked()).isEqualTo("first");
    }

    @Test
    void a_shadow_is_asked_only_while_one_runs() {
        assertThat(models.askShadow(model -> model.model().id())).isEmpty();
        models.take(slot(1, FIRST, null, SECOND));
        assertThat(models.hasShadow()).isTrue();
        assertThat(models.askShadow(model -> model.model().id())).contains("second");
        models.take(slot(2, FIRST, null, null));
        assertThat(models.hasShadow()).isFalse();
    }

    @Test
    void of_a_thousand_forecasts_during_twenty_swaps_none_is_lost_and_each_is_of_one_model() throws Exception {
        var shipped = OnnxForecaster.shipped();
        var torch = new ModelRef(ModelFileSamples.TORCH, "torch");
        var history = List.of(Histories.busy(90, 14));
        try (var swapped = new ServedModels(
                        shipped, _ -> OnnxForecaster.load(ModelFileSamples.file(ModelFileSamples.TORCH)));
                var callers = Executors.newFixedThreadPool(8)) {
            var ofShipped = swapped.askChampion(model -> model.forecast(history));
            swapped.take(slot(1, torch, null, null));
            var ofTorch = swapped.askChampion(model -> model.forecast(history));

            var answers = callers.invokeAll(IntStream.range(0, 1_000)
                    .<Callable<List<DemandForecast>>>mapToObj(i -> () -> {
                        if (i % 50 == 25) {
                            swapped.take(
                                    i % 100 == 25 ? slot(i, torch, null, null) : slot(i, shipped.model(), null, null));
                        }
                        return swapped.askChampion(model -> model.forecast(history));
                    })
                    .toList());

            assertThat(ofShipped).isNotEqualTo(ofTorch);
            for (var answer : answers) {
                assertThat(answer.get()).isIn(ofShipped, ofTorch);
            }
        }
    }

    private String asked() {
        return models.askChampion(model -> model.model().id());
    }

    private static ModelSlot slot(long since, ModelRef champion, @Nullable ModelRef before, @Nullable ModelRef shadow) {
        return new ModelSlot("demand/1", since, champion, since, before, shadow);
    }

    private Noting noting(ModelRef model) {
        if (model.id().equals("broken")) {
            throw new IllegalStateException("no file");
        }
        var noting = new Noting(model);
        loaded.add(noting);
        return noting;
    }

    /** Remembers whether it was closed. */
    private static final class Noting implements DemandForecaster, AutoCloseable {

        private final ModelRef ref;
        private boolean closed;

        Noting(ModelRef ref) {
            this.ref = ref;
        }

        @Override
        public ModelRef model() {
            return ref;
        }

        @Override
        public List<DemandForecast> forecast(List<DemandHistory> histories) {
            throw new IllegalStateException("nobody asks for demand here");
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
