package io.restock.ml.forecast.tree.training;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.span.FeatureSchema;
import io.restock.ml.feature.span.Span;
import io.restock.ml.feature.span.SpanFeatures;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.Window;
import java.nio.FloatBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** What trees learn from: rows of features, the ratio of what came to the scale, and how much a row counts. */
final class Lessons {

    private final int width;
    private final FloatBuffer features;
    private final FloatBuffer ratios;
    private final FloatBuffer weights;
    private int rows;

    private Lessons(int rows, int width) {
        this.width = width;
        this.features = FloatBuffer.allocate(rows * width);
        this.ratios = FloatBuffer.allocate(rows);
        this.weights = FloatBuffer.allocate(rows);
    }

    /** @param until nothing from this day on is looked at */
    static Lessons of(DemandPanel panel, List<Window> windows, LocalDate until, FeatureSchema schema, TreePlan plan) {
        var scales = windows.stream()
                .mapToDouble(window -> SpanFeatures.scale(panel.history(window, 1)))
                .toArray();
        var roots = 0.0;
        for (var scale : scales) {
            roots += Math.sqrt(scale);
        }
        var spans = Span.over(plan.horizon());
        var share = plan.rows() / (roots * spans.size());
        var width = SpanFeatures.names(schema).size();
        var lessons = new Lessons(2 * plan.rows(), width);
        var random = new Random(plan.seed());
        for (int i = 0; i < scales.length; i++) {
            var window = windows.get(i);
            var chance = Math.min(1, share * Math.sqrt(scales[i]));
            var kept = spans.stream().filter(_ -> random.nextDouble() < chance).toList();
            var ahead = panel.grain().between(window.firstDay(), until);
            var within = kept.stream().filter(span -> span.to() <= ahead).toList();
            if (!within.isEmpty()) {
                var age = panel.grain().between(window.firstDay(), until);
                var weight = scales[i] / chance * Math.pow(.5, age / plan.halfLife());
                lessons.add(panel, window, within, schema, weight, plan.largest());
            }
        }
        return lessons;
    }

    private void add(
            DemandPanel panel, Window window, List<Span> spans, FeatureSchema schema, double weight, float largest) {
        var horizon = spans.stream().mapToInt(Span::to).max().orElseThrow();
        var known = new SpanFeatures(schema, panel.history(window, horizon));
        var actual = panel.actual(window, horizon);
        for (var span : spans) {
            var days = actual.subList(span.from() - 1, span.to());
            var open = known.open(span);
            if (open > 0 && ratios.hasRemaining() && days.stream().noneMatch(DemandDay::isCensored)) {
                var units = days.stream().mapToLong(DemandDay::units).sum();
                features.put(known.row(span).values());
                ratios.put(Math.min(largest, (float) (units / (known.scale() * open))));
                weights.put((float) weight);
                rows++;
            }
        }
    }

    int rows() {
        return rows;
    }

    DMatrix matrix() throws XGBoostError {
        var matrix = new DMatrix(Arrays.copyOf(features.array(), rows * width), rows, width, Float.NaN);
        matrix.setLabel(Arrays.copyOf(ratios.array(), rows));
        var mean = 0.0;
        for (int i = 0; i < rows; i++) {
            mean += weights.get(i) / rows;
        }
        var relative = new float[rows];
        for (int i = 0; i < rows; i++) {
            relative[i] = (float) (weights.get(i) / mean);
        }
        matrix.setWeight(relative);
        return matrix;
    }
}
