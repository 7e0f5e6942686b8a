package io.restock.command.model.gate;

import static io.restock.events.ForecastMetric.BIAS;
import static io.restock.events.ForecastMetric.COVERAGE_95;
import static io.restock.events.ForecastMetric.STOCK_COST;

import io.restock.events.ForecastMetric;
import io.restock.events.ModelEvent.GateCondition;
import io.restock.events.ModelEvent.GateVerdict;
import io.restock.events.ModelEvent.LossComparison;
import io.restock.events.ModelEvent.ModelEvaluated;
import io.restock.events.ModelEvent.ModelJudged;
import io.restock.events.ModelRef;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets a model pass that is better than the champion beyond luck, or as good and cheaper to stock by.
 *
 * @param since when the champion became so: what was measured before then says nothing about it
 */
public record PromotionGate(ModelRef champion, Instant since) {

    private static final double SIGNIFICANT = .05;
    private static final double NOT_WORSE = .01;
    private static final double DEARER_AT_MOST = .01;
    private static final double BIAS_GAIN_AT_MOST = .05;
    private static final double COVERED_AT_LEAST = .90;

    public GateVerdict verdict(ModelEvaluated evaluation) {
        return new GateVerdict(List.of(
                fresh(evaluation.champion(), evaluation.occurredAt()),
                better(evaluation),
                atNoHigherCost(evaluation),
                unbiased(evaluation),
                covering(evaluation.metrics())));
    }

    /** An earlier verdict as it stands now; none is no verdict in the model's favour. */
    public GateVerdict now(@Nullable ModelJudged judged) {
        if (judged == null) {
            return new GateVerdict(List.of(new GateCondition(againstChampion(), "it has not been evaluated", false)));
        }
        return new GateVerdict(Stream.concat(
                        Stream.of(fresh(judged.champion(), judged.occurredAt())),
                        judged.verdict().conditions().stream().skip(1))
                .toList());
    }

    private GateCondition fresh(ModelRef against, Instant at) {
        var same = against.equals(champion);
        var found = same
                ? "evaluated on %s, champion since %s".formatted(at, since)
                : "evaluated against %s".formatted(against.id());
        return new GateCondition(againstChampion(), found, same && !at.isBefore(since));
    }

    private String againstChampion() {
        return "evaluated against %s since it is champion".formatted(champion.id());
    }

    private static GateCondition better(ModelEvaluated evaluation) {
        LossComparison compared = evaluation.comparison();
        var cost = of(evaluation.metrics(), STOCK_COST);
        var championCost = of(evaluation.championMetrics(), STOCK_COST);
        var significant = compared.difference() < 0 && compared.bootstrapP() <= SIGNIFICANT;
        var cheaper = compared.highest() <= NOT_WORSE && cost < championCost;
        return new GateCondition(
                "%s below the champion's with p ≤ .05, or at most 1 %% above it at 90 %% confidence with a lower stock cost"
                        .formatted(compared.loss()),
                String.format(
                        Locale.ROOT,
                        "it differs by %+.1f %% (%+.1f to %+.1f), p %.3f; stock cost %.4f against %.4f",
                        100 * compared.difference(),
                        100 * compared.lowest(),
                        100 * compared.highest(),
                        compared.bootstrapP(),
                        cost,
                        championCost),
                significant || cheaper);
    }

    private static GateCondition atNoHigherCost(ModelEvaluated evaluation) {
        var cost = of(evaluation.metrics(), STOCK_COST);
        var limit = of(evaluation.championMetrics(), STOCK_COST) * (1 + DEARER_AT_MOST);
        return new GateCondition(
                "stock cost at most 1 % above the champion's",
                String.format(Locale.ROOT, "%.4f where %.4f is the limit", cost, limit), cost <= limit);
    }

    private static GateCondition unbiased(ModelEvaluated evaluation) {
        var bias = of(evaluation.metrics(), BIAS);
        var limit = Math.abs(of(evaluation.championMetrics(), BIAS)) + BIAS_GAIN_AT_MOST;
        return new GateCondition(
                "bias at most 5 points beyond the champion's",
                String.format(Locale.ROOT, "%+.1f %% where ±%.1f %% is the limit", 100 * bias, 100 * limit),
                Math.abs(bias) <= limit);
    }

    private static GateCondition covering(SortedMap<String, Double> metrics) {
        var covered = of(metrics, COVERAGE_95);
        return new GateCondition(
                "at least 90 % of windows within the 95 % quantile",
                String.format(Locale.ROOT, "%.1f %%", 100 * covered), covered >= COVERED_AT_LEAST);
    }

    /** What was not measured fulfils no condition. */
    private static double of(SortedMap<String, Double> metrics, ForecastMetric metric) {
        return metrics.getOrDefault(metric.key(), Double.NaN);
    }
}
