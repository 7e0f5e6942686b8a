package io.restock.query.modelcard;

import static io.restock.query.Samples.NOON;

import io.restock.events.ModelEvent.GateCondition;
import io.restock.events.ModelEvent.GateVerdict;
import io.restock.events.ModelEvent.LossComparison;
import io.restock.events.ModelEvent.ModelEvaluated;
import io.restock.events.ModelEvent.ModelJudged;
import io.restock.events.ModelEvent.ModelPromoted;
import io.restock.events.ModelEvent.ModelRegistered;
import io.restock.events.ModelRef;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Facts about two models, the second of which came to replace the first. */
final class ModelLives {

    static final String DEMAND = "demand/1";
    static final ModelRef FIRST = new ModelRef("lstm-1", "1".repeat(64));
    static final ModelRef SECOND = new ModelRef("lstm-2", "2".repeat(64));
    static final GateVerdict FAILED =
            new GateVerdict(List.of(new GateCondition("bias at most 5 points beyond", "+7.1 %", false)));

    private ModelLives() {}

    static ModelRegistered registered(ModelRef model) {
        return new ModelRegistered(model, DEMAND, new TreeMap<>(Map.of("seed", "1|2")), 127_825, "anna", NOON);
    }

    static ModelEvaluated evaluated() {
        return new ModelEvaluated(
                SECOND,
                DEMAND,
                FIRST,
                "14 days from each of 7 weekly origins",
                new TreeMap<>(Map.of("bias", .071)),
                new TreeMap<>(Map.of("bias", .01)),
                new LossComparison("pinball_cumulative", 120, -.05, -.08, -.02, .002, null),
                NOON.plusSeconds(60));
    }

    static ModelJudged judged() {
        return new ModelJudged(SECOND, DEMAND, FIRST, FAILED, NOON.plusSeconds(60));
    }

    static ModelPromoted promoted() {
        return new ModelPromoted(SECOND, DEMAND, FIRST, FAILED, true, "anna", "a new season", NOON.plusSeconds(120));
    }
}
