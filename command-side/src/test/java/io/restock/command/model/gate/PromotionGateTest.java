package io.restock.command.model.gate;

import static io.restock.command.model.gate.Evaluations.CHAMPION;
import static io.restock.command.model.gate.Evaluations.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.ModelEvent.ModelEvaluated;
import io.restock.events.ModelEvent.ModelJudged;
import io.restock.events.ModelRef;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromotionGateTest {

    private final PromotionGate gate = new PromotionGate(CHAMPION, NOON.minusSeconds(60));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what                                       | difference | highest | p    | cost   | bias  | coverage | passes
            better beyond luck                           | -.040      | -.010   | .01  | .1     | .02   | .95      | true
            better, at the edge of luck                  | -.040      | -.001   | .05  | .1     | .02   | .95      | true
            better, but maybe by luck                    | -.040      | .011    | .06  | .09    | .02   | .95      | false
            as good and cheaper                          | .002       | .010    | .60  | .0999  | .02   | .95      | true
            as good and no cheaper                       | .002       | .010    | .60  | .1     | .02   | .95      | false
            worse beyond luck                            | .040       | .060    | .99  | .09    | .02   | .95      | false
            better, and dearer by 1 %                    | -.040      | -.010   | .01  | .101   | .02   | .95      | true
            better, and dearer by more                   | -.040      | -.010   | .01  | .1011  | .02   | .95      | false
            better, expecting 7 points too little        | -.040      | -.010   | .01  | .1     | -.07  | .95      | true
            better, expecting 7.1 points too little      | -.040      | -.010   | .01  | .1     | -.071 | .95      | false
            better, covering 90 %                        | -.040      | -.010   | .01  | .1     | .02   | .90      | true
            better, covering less                        | -.040      | -.010   | .01  | .1     | .02   | .899     | false
            """)
    void lets_pass_what_is_better_or_as_good_and_cheaper(
            String what,
            double difference,
            double highest,
            double p,
            double cost,
            double bias,
            double coverage,
            boolean passes) {
        var verdict = gate.verdict(Evaluations.of(difference, highest, p, cost, bias, coverage));

        assertThat(verdict.passed()).as("%s: %s", what, verdict.faults()).isEqualTo(passes);
    }

    @Test
    void says_everything_that_keeps_a_model_out() {
        assertThat(gate.verdict(Evaluations.of(.04, .06, .99, .2, .3, .5)).faults())
                .containsExactly(
                        "pinball_cumulative below the champion's with p ≤ .05, or at most 1 % above it at 90 % confidence"
                                + " with a lower stock cost, but it differs by +4.0 % (+1.0 to +6.0), p 0.990; stock cost"
                                + " 0.2000 against 0.1000",
                        "stock cost at most 1 % above the champion's, but 0.2000 where 0.1010 is the limit",
                        "bias at most 5 points beyond the champion's, but +30.0 % where ±7.0 % is the limit",
                        "at least 90 % of windows within the 95 % quantile, but 50.0 %");
    }

    @Test
    void what_was_not_measured_keeps_a_model_out() {
        var measured = Evaluations.better();
        var unmeasured = new ModelEvaluated(
                measured.model(),
                measured.schema(),
                CHAMPION,
                measured.protocol(),
                new TreeMap<>(Map.of()),
                measured.championMetrics(),
                measured.comparison(),
                NOON);

        assertThat(gate.verdict(unmeasured).faults()).hasSize(3);
    }

    @Test
    void an_evaluation_against_another_champion_or_before_its_time_does_not_count() {
        var judged =
                new ModelJudged(Evaluations.CANDIDATE, "demand/1", CHAMPION, gate.verdict(Evaluations.better()), NOON);

        assertThat(gate.now(judged).passed()).isTrue();
        assertThat(new PromotionGate(CHAMPION, NOON.plusSeconds(1)).now(judged).faults())
                .containsExactly("evaluated against lstm-1 since it is champion, but evaluated on 2011-11-04T12:00:00Z,"
                        + " champion since 2011-11-04T12:00:01Z");
        assertThat(new PromotionGate(new ModelRef("lstm-3", "c".repeat(64)), NOON)
                        .now(judged)
                        .faults())
                .containsExactly("evaluated against lstm-3 since it is champion, but evaluated against lstm-1");
        assertThat(gate.now(null).faults())
                .containsExactly("evaluated against lstm-1 since it is champion, but it has not been evaluated");
    }
}
