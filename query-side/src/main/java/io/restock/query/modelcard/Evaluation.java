package io.restock.query.modelcard;

import io.restock.events.ModelEvent.GateVerdict;
import io.restock.events.ModelEvent.LossComparison;
import io.restock.events.ModelEvent.ModelEvaluated;
import io.restock.events.ModelRef;
import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One time that a model was measured beside a champion.
 *
 * @param verdict what the gate said; none until it has
 */
record Evaluation(
        Instant at,
        ModelRef champion,
        String protocol,
        SortedMap<String, Double> metrics,
        SortedMap<String, Double> championMetrics,
        LossComparison comparison,
        @Nullable GateVerdict verdict) {

    static Evaluation of(ModelEvaluated evaluated) {
        return new Evaluation(
                evaluated.occurredAt(),
                evaluated.champion(),
                evaluated.protocol(),
                evaluated.metrics(),
                evaluated.championMetrics(),
                evaluated.comparison(),
                null);
    }

    Evaluation judged(GateVerdict said) {
        return new Evaluation(at, champion, protocol, metrics, championMetrics, comparison, said);
    }
}
