package io.restock.command.model;

import static io.restock.command.model.gate.Evaluations.CANDIDATE;
import static io.restock.command.model.gate.Evaluations.CHAMPION;
import static io.restock.command.model.gate.Evaluations.NOON;

import io.restock.command.CommandRejected;
import io.restock.command.model.ModelCommand.EndShadow;
import io.restock.command.model.ModelCommand.JudgeModel;
import io.restock.command.model.ModelCommand.OpenSlot;
import io.restock.command.model.ModelCommand.PromoteModel;
import io.restock.command.model.ModelCommand.RetireModel;
import io.restock.command.model.ModelCommand.RollBackModel;
import io.restock.command.model.ModelCommand.ShadowModel;
import io.restock.command.model.ModelCommand.SlotStream;
import io.restock.command.model.ModelCommand.Word;
import io.restock.command.model.ModelRejection.GateClosed;
import io.restock.command.model.ModelRejection.ModelIsChampion;
import io.restock.command.model.ModelRejection.ModelIsNotChampion;
import io.restock.command.model.ModelRejection.ModelIsRetired;
import io.restock.command.model.ModelRejection.NothingBefore;
import io.restock.command.model.gate.Evaluations;
import io.restock.command.model.gate.PromotionGate;
import io.restock.events.ModelEvent;
import io.restock.events.ModelEvent.GateVerdict;
import io.restock.events.ModelEvent.ModelEvaluated;
import io.restock.events.ModelEvent.ModelJudged;
import io.restock.events.ModelEvent.ModelPromoted;
import io.restock.events.ModelEvent.ModelRetired;
import io.restock.events.ModelEvent.ModelRolledBack;
import io.restock.events.ModelEvent.ModelShadowEnded;
import io.restock.events.ModelEvent.ModelShadowed;
import io.restock.events.ModelRef;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** A slot whose champion has served since noon. */
class ModelSlotTest {

    private static final String DEMAND = "demand/1";
    private static final SlotStream SLOT = new SlotStream(DEMAND);
    private static final ModelRef THIRD = new ModelRef("lstm-3", "c".repeat(64));
    private static final Word WORD = new Word("anna", "a new season", NOON);
    private static final ModelPromoted FIRST =
            new ModelPromoted(CHAMPION, DEMAND, null, null, false, "restock", "the first model of demand/1", NOON);
    private static final GateVerdict PASSED = new PromotionGate(CHAMPION, NOON).verdict(Evaluations.better());
    private static final GateVerdict UNKNOWN = new PromotionGate(CHAMPION, NOON).now(null);
    private static final ModelEvaluated WORSE = Evaluations.of(.04, .06, .99, .2, .02, .95);

    @Test
    void the_first_model_of_a_schema_serves_at_once_and_no_other_does() {
        new AggregateTestFixture<>(ModelSlot.class)
                .givenNoPriorActivity()
                .when(new OpenSlot(SLOT, CHAMPION, NOON))
                .expectEvents(FIRST);
        given(FIRST).when(new OpenSlot(SLOT, CANDIDATE, NOON)).expectNoEvents();
    }

    @Test
    void an_evaluation_is_judged_once() {
        var judge = new JudgeModel(SLOT, Evaluations.better(), false, NOON);
        given(FIRST).when(judge).expectEvents(judged(PASSED));
        given(FIRST, judged(PASSED)).when(judge).expectNoEvents();
    }

    @Test
    void a_model_that_passes_is_promoted_by_itself_only_where_that_is_wanted() {
        given(FIRST)
                .when(new JudgeModel(SLOT, Evaluations.better(), true, NOON))
                .expectEvents(
                        judged(PASSED),
                        new ModelPromoted(
                                CANDIDATE, DEMAND, CHAMPION, PASSED, false, "restock", "it passed the gate", NOON));
        given(FIRST)
                .when(new JudgeModel(SLOT, WORSE, true, NOON))
                .expectEvents(judged(new PromotionGate(CHAMPION, NOON).verdict(WORSE)));
    }

    @Test
    void a_person_promotes_what_passed_the_gate() {
        given(FIRST, judged(PASSED)).when(promote(false)).expectEvents(promoted(PASSED, false));
        given(FIRST, judged(PASSED), promoted(PASSED, false))
                .when(promote(false))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_gate_keeps_out_what_failed_or_was_never_evaluated_and_says_why() {
        given(FIRST).when(promote(false)).expectExceptionDetails(new GateClosed(CANDIDATE, UNKNOWN.faults()));
        var failed = new PromotionGate(CHAMPION, NOON).verdict(WORSE);
        given(FIRST, judged(failed))
                .when(promote(false))
                .expectNoEvents()
                .expectException(CommandRejected.class)
                .expectExceptionDetails(new GateClosed(CANDIDATE, failed.faults()));
    }

    @Test
    void force_overrides_the_gate_and_is_remembered() {
        given(FIRST).when(promote(true)).expectEvents(promoted(UNKNOWN, true));
        given(FIRST, judged(PASSED)).when(promote(true)).expectEvents(promoted(PASSED, false));
    }

    @Test
    void a_verdict_against_an_earlier_champion_no_longer_opens_the_gate() {
        var replaced = new ModelPromoted(THIRD, DEMAND, CHAMPION, UNKNOWN, true, "anna", "", NOON.plusSeconds(1));
        given(FIRST, judged(PASSED), replaced).when(promote(false)).expectException(CommandRejected.class);
    }

    @Test
    void a_rollback_makes_the_champion_before_champion_again_once() {
        given(FIRST, promoted(UNKNOWN, true)).when(rollBack(CANDIDATE)).expectEvents(rolledBack());
        given(FIRST, promoted(UNKNOWN, true), rolledBack())
                .when(rollBack(CANDIDATE))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void only_a_champion_that_replaced_another_can_be_rolled_back() {
        given(FIRST).when(rollBack(CHAMPION)).expectExceptionDetails(new NothingBefore(CHAMPION));
        given(FIRST).when(rollBack(CANDIDATE)).expectExceptionDetails(new ModelIsNotChampion(CANDIDATE, CHAMPION));
    }

    @Test
    void one_model_at_a_time_runs_as_a_shadow_until_it_is_promoted() {
        given(FIRST).when(new ShadowModel(SLOT, CANDIDATE, WORD)).expectEvents(shadowed(CANDIDATE));
        given(FIRST, shadowed(CANDIDATE))
                .when(new ShadowModel(SLOT, CANDIDATE, WORD))
                .expectNoEvents();
        given(FIRST, shadowed(CANDIDATE))
                .when(new ShadowModel(SLOT, THIRD, WORD))
                .expectEvents(shadowEnded("gave way to lstm-3"), shadowed(THIRD));
        given(FIRST, shadowed(CANDIDATE))
                .when(promote(true))
                .expectEvents(shadowEnded("promoted"), promoted(UNKNOWN, true));
        given(FIRST, shadowed(CANDIDATE))
                .when(new EndShadow(SLOT, CANDIDATE, WORD))
                .expectEvents(shadowEnded("a new season"));
        given(FIRST).when(new EndShadow(SLOT, CANDIDATE, WORD)).expectNoEvents();
        given(FIRST).when(new ShadowModel(SLOT, CHAMPION, WORD)).expectExceptionDetails(new ModelIsChampion(CHAMPION));
    }

    @Test
    void a_retired_model_stays_away_for_good() {
        given(FIRST).when(retire(CHAMPION)).expectExceptionDetails(new ModelIsChampion(CHAMPION));
        given(FIRST, shadowed(CANDIDATE)).when(retire(CANDIDATE)).expectEvents(shadowEnded("retired"), retired());
        given(FIRST, retired()).when(retire(CANDIDATE)).expectNoEvents();
        given(FIRST, retired()).when(promote(true)).expectExceptionDetails(new ModelIsRetired(CANDIDATE));
        given(FIRST, retired())
                .when(new JudgeModel(SLOT, Evaluations.better(), true, NOON))
                .expectNoEvents();
    }

    @Test
    void nobody_goes_back_to_a_retired_model() {
        var away = new ModelRetired(CHAMPION, DEMAND, "anna", "a new season", NOON);
        given(FIRST, promoted(UNKNOWN, true), away)
                .when(rollBack(CANDIDATE))
                .expectExceptionDetails(new NothingBefore(CANDIDATE));
    }

    private static TestExecutor<ModelSlot> given(ModelEvent... events) {
        return new AggregateTestFixture<>(ModelSlot.class).given(List.of(events));
    }

    private static PromoteModel promote(boolean force) {
        return new PromoteModel(SLOT, CANDIDATE, force, WORD);
    }

    private static RollBackModel rollBack(ModelRef model) {
        return new RollBackModel(SLOT, model, WORD);
    }

    private static RetireModel retire(ModelRef model) {
        return new RetireModel(SLOT, model, WORD);
    }

    private static ModelJudged judged(GateVerdict verdict) {
        return new ModelJudged(CANDIDATE, DEMAND, CHAMPION, verdict, NOON);
    }

    private static ModelPromoted promoted(GateVerdict verdict, boolean forced) {
        return new ModelPromoted(CANDIDATE, DEMAND, CHAMPION, verdict, forced, "anna", "a new season", NOON);
    }

    private static ModelRolledBack rolledBack() {
        return new ModelRolledBack(CANDIDATE, DEMAND, CHAMPION, "anna", "a new season", NOON);
    }

    private static ModelShadowed shadowed(ModelRef model) {
        return new ModelShadowed(model, DEMAND, "anna", "a new season", NOON);
    }

    private static ModelShadowEnded shadowEnded(String reason) {
        return new ModelShadowEnded(CANDIDATE, DEMAND, "anna", reason, NOON);
    }

    private static ModelRetired retired() {
        return new ModelRetired(CANDIDATE, DEMAND, "anna", "a new season", NOON);
    }
}
