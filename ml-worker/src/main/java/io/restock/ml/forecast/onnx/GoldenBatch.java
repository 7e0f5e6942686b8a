package io.restock.ml.forecast.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import io.restock.events.LocationId;
import io.restock.events.Sku;
import io.restock.events.StockItemId;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.feature.encoding.DemandEncoder;
import io.restock.ml.onnx.OnnxModel;
import java.nio.FloatBuffer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Five histories that never change, and what every model has to keep to when it is asked for them: a busy item, one that
 * sells now and then, a giant order, an item one day old, and one of which nothing is known.
 */
final class GoldenBatch {

    private static final int HORIZON = 14;
    private static final int DAYS = 70;
    private static final int[] SIZES = {1, 2, 3, 5};
    private static final LocalDate ORIGIN = LocalDate.of(2026, 3, 29);
    private static final StockItemId ITEM = new StockItemId(new Sku("GOLDEN"), new LocationId("MAIN"));
    private static final List<DemandHistory> HISTORIES = List.of(
            history(DAYS, true, day -> day % 7 * 3L),
            history(DAYS, true, day -> day % 9 == 0 ? 2 : 0),
            history(DAYS, true, day -> day == DAYS - 3 ? 100_000 : 1),
            history(1, true, _ -> 4),
            history(DAYS, false, _ -> 0));

    private final OnnxModel model;
    private final DemandReading reading;
    private final List<DemandReading.Row> rows;
    private final int levels;

    GoldenBatch(OnnxModel model) {
        this.model = model;
        this.reading = new DemandReading(DemandEncoder.DAILY, SpanMetadata.of(model.metadata()));
        this.rows = HISTORIES.stream().map(reading::of).toList();
        this.levels = DemandMetadata.levels(model.metadata()).count();
    }

    List<String> faults() {
        var faults = new ArrayList<String>();
        try {
            var all = run(rows);
            faults.addAll(all.faults());
            if (faults.isEmpty()) {
                for (var size : SIZES) {
                    checkBits(size, all, faults);
                }
            }
        } catch (OrtException | IllegalStateException failure) {
            faults.add("it does not run on five rows and %d days: %s".formatted(HORIZON, failure.getMessage()));
        }
        return faults;
    }

    /** Each row alone in its place among others must get the bits that it got in the whole batch. */
    private void checkBits(int size, Paths all, List<String> faults) throws OrtException {
        for (int from = 0; from < rows.size(); from += size) {
            var to = Math.min(rows.size(), from + size);
            if (!run(rows.subList(from, to)).equalsRows(all, from)) {
                faults.add("rows %d to %d get other numbers in a batch of %d than in one of 5"
                        .formatted(from, to - 1, to - from));
            }
        }
    }

    private Paths run(List<DemandReading.Row> batch) throws OrtException {
        try (var inputs = new DemandTensors(reading, batch, HORIZON);
                var outputs = model.session().run(inputs.byName())) {
            var shape = new long[] {Math.ceilDiv(batch.size(), 4) * 4L, HORIZON, levels};
            return new Paths(
                    batch.size(),
                    numbers((OnnxTensor) outputs.get("quantiles").orElseThrow(), shape),
                    numbers((OnnxTensor) outputs.get("cumulative_quantiles").orElseThrow(), shape));
        }
    }

    private static FloatBuffer numbers(OnnxTensor output, long... shape) {
        if (!Arrays.equals(output.getInfo().getShape(), shape)) {
            throw new IllegalStateException("an output has shape %s instead of %s"
                    .formatted(Arrays.toString(output.getInfo().getShape()), Arrays.toString(shape)));
        }
        return output.getFloatBuffer();
    }

    private static DemandHistory history(int days, boolean open, IntToLongFunction units) {
        return new DemandHistory(
                ITEM,
                IntStream.range(0, days)
                        .mapToObj(i ->
                                new DemandDay(planned(ORIGIN.minusDays(days - 1L - i), open), units.applyAsLong(i)))
                        .toList(),
                IntStream.rangeClosed(1, HORIZON)
                        .mapToObj(i -> planned(ORIGIN.plusDays(i), true))
                        .toList());
    }

    private static PlannedDay planned(LocalDate day, boolean open) {
        return new PlannedDay(day, 2.5, false, open && day.getDayOfWeek() != DayOfWeek.SATURDAY);
    }

    /** The answer for some rows, one after the other: days, and levels within a day. */
    private final class Paths {

        private final int rows;
        private final FloatBuffer daily;
        private final FloatBuffer cumulative;

        Paths(int rows, FloatBuffer daily, FloatBuffer cumulative) {
            this.rows = rows;
            this.daily = daily;
            this.cumulative = cumulative;
        }

        boolean equalsRows(Paths all, int from) {
            var row = HORIZON * levels;
            return daily.slice(0, rows * row).equals(all.daily.slice(from * row, rows * row))
                    && cumulative.slice(0, rows * row).equals(all.cumulative.slice(from * row, rows * row));
        }

        List<String> faults() {
            var faults = new ArrayList<String>();
            new PathFaults("quantiles", HORIZON, levels).of(daily, rows).forEach(faults::add);
            new PathFaults("cumulative_quantiles", HORIZON, levels)
                    .of(cumulative, rows)
                    .forEach(faults::add);
            new PathFaults("cumulative_quantiles", HORIZON, levels)
                    .shrinking(cumulative, rows)
                    .ifPresent(faults::add);
            return faults;
        }
    }
}
