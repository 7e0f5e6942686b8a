package io.restock.query.modelcard;

import static io.restock.query.Samples.NOON;
import static io.restock.query.modelcard.ModelLives.DEMAND;
import static io.restock.query.modelcard.ModelLives.FIRST;
import static io.restock.query.modelcard.ModelLives.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.LocationId;
import io.restock.events.ModelEvent;
import io.restock.events.ModelEvent.DriftDetected;
import io.restock.events.ModelEvent.ModelRetired;
import io.restock.events.ModelEvent.ModelRolledBack;
import io.restock.events.ModelEvent.ModelShadowEnded;
import io.restock.events.ModelEvent.ModelShadowed;
import io.restock.query.modelcard.Episode.Kind;
import org.junit.jupiter.api.Test;

class ModelCardTest {

    private final ModelCard second = ModelCard.blank(SECOND, DEMAND)
            .after(ModelLives.registered(SECOND))
            .after(ModelLives.evaluated())
            .after(ModelLives.judged(), 4);

    @Test
    void the_verdict_of_the_gate_stands_with_the_evaluation_that_it_judged() {
        assertThat(second.evaluations()).singleElement().satisfies(evaluation -> {
            assertThat(evaluation.champion()).isEqualTo(FIRST);
            assertThat(evaluation.verdict()).isEqualTo(ModelLives.FAILED);
        });
        assertThat(second.standing()).isEqualTo(Standing.REGISTERED);
    }

    @Test
    void what_comes_twice_changes_nothing() {
        assertThat(second.after(ModelLives.registered(SECOND))).isSameAs(second);
        assertThat(second.after(ModelLives.evaluated())).isSameAs(second);
        assertThat(second.after(ModelLives.judged(), 4)).isSameAs(second);
        var drift = new DriftDetected(SECOND, DEMAND, new LocationId("MAIN"), "pinball_cusum", 5.25, 5, NOON);
        var drifted = second.after(drift);
        assertThat(drifted.story().getLast().note()).isEqualTo("pinball_cusum 5.25 beyond 5.00 at MAIN");
        assertThat(drifted.after(drift)).isSameAs(drifted);
    }

    @Test
    void the_story_is_told_in_order_and_says_what_the_model_is_now() {
        var promoted = after(second, ModelLives.promoted(), 5);
        assertThat(promoted.standing()).isEqualTo(Standing.CHAMPION);

        var back = after(promoted, new ModelRolledBack(SECOND, DEMAND, FIRST, "anna", "worse", NOON), 6);
        assertThat(back.standing()).isEqualTo(Standing.FORMER_CHAMPION);

        var shadow = after(back, new ModelShadowed(SECOND, DEMAND, "anna", "", NOON), 7);
        assertThat(shadow.standing()).isEqualTo(Standing.SHADOW);

        var ended = after(shadow, new ModelShadowEnded(SECOND, DEMAND, "anna", "", NOON), 8);
        assertThat(ended.standing()).isEqualTo(Standing.FORMER_CHAMPION);

        var retired = after(ended, new ModelRetired(SECOND, DEMAND, "anna", "", NOON), 9);
        assertThat(retired.standing()).isEqualTo(Standing.RETIRED);
        assertThat(retired.story())
                .extracting(Episode::kind)
                .containsExactly(
                        Kind.REGISTERED,
                        Kind.PROMOTED_AGAINST_THE_GATE,
                        Kind.ROLLED_BACK,
                        Kind.SHADOWED,
                        Kind.SHADOW_ENDED,
                        Kind.RETIRED);
    }

    @Test
    void the_text_tells_the_same() {
        var text = new CardText(after(second, ModelLives.promoted(), 5)).text();

        assertThat(text)
                .contains(
                        "# lstm-2\n",
                        "| standing | champion |",
                        "| seed | 1\\|2 |",
                        "| 2011-11-04T12:02:00Z | promoted against the gate | anna | lstm-1 | a new season |",
                        "| bias | 0.0710 | 0.0100 |",
                        "pinball_cumulative differs by -5.0 % (90 %: -8.0 to -2.0) over 120 items; p by items 0.002,"
                                + " by origins not known.",
                        "- bias at most 5 points beyond, but +7.1 %");
        assertThat(new CardText(ModelCard.blank(FIRST, DEMAND)).text()).endsWith("None yet.\n");
    }

    private static ModelCard after(ModelCard card, ModelEvent event, long sequence) {
        var turn = Turn.of(event).stream()
                .filter(each -> each.model().equals(SECOND))
                .findFirst()
                .orElseThrow();
        return card.after(turn.episode(), turn.standing(card), sequence);
    }
}
