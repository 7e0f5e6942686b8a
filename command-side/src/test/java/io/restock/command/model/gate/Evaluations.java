package io.restock.command.model.gate;

import static io.restock.events.ForecastMetric.BIAS;
import static io.restock.events.ForecastMetric.COVERAGE_95;
import static io.restock.events.ForecastMetric.PINBALL_CUMULATIVE;
import static io.restock.events.ForecastMetric.STOCK_COST;

import io.restock.events.ModelEvent.LossComparison;
import io.restock.events.ModelEvent.ModelEvaluated;
import io.restock.events.ModelRef;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was measured of a model beside a champion whose stock cost is .1 a unit and whose bias is +2 %. */
public final class Evaluations {

    public static final ModelRef CHAMPION = new ModelRef("lstm-1", "a".repeat(64));
    public static final ModelRef CANDIDATE = new ModelRef("lstm-2", "b".repeat(64));
    public static final Instant NOON = Instant.parse("2011-11-04T12:00:00Z");

    private Evaluations() {}

    /** Four per cent better, with p .01, at the champion's own stock cost. */
    public static ModelEvaluated better() {
        return of(-.04, -.01, .01, .1, .02, .95);
    }

    public static ModelEvaluated of(
            double difference, double highest, double p, double stockCost, double bias, double coverage) {
        return new ModelEvaluated(
                CANDIDATE,
                "demand/1",
                CHAMPION,
                "14 days from each of 7 weekly origins",
                metrics(stockCost, bias, coverage),
                metrics(.1, .02, .95),
                new LossComparison(PINBALL_CUMULATIVE.key(), 120, difference, difference - .03, highest, p, null),
                NOON);
    }

    private static SortedMap<String, Double> metrics(double stockCost, double bias, double coverage) {
        return new TreeMap<>(Map.of(STOCK_COST.key(), stockCost, BIAS.key(), bias, COVERAGE_95.key(), coverage));
    }
}
