package io.restock.command.model;

import static io.restock.command.Outcome.ACCEPTED;
import static io.restock.command.Outcome.REPEATED;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.restock.command.CommandRejected;
import io.restock.command.Outcome;
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
import io.restock.command.model.ModelRejection.NothingBefore;
import io.restock.command.model.ModelRejection.SlotNotOpen;
import io.restock.events.ModelEvent;
import io.restock.events.ModelEvent.GateVerdict;
import io.restock.events.ModelEvent.ModelJudged;
import io.restock.events.ModelEvent.ModelPromoted;
import io.restock.events.ModelEvent.ModelRetired;
import io.restock.events.ModelEvent.ModelRolledBack;
import io.restock.events.ModelEvent.ModelShadowEnded;
import io.restock.events.ModelEvent.ModelShadowed;
import io.restock.events.ModelRef;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The place that models of one schema compete for: one serves as champion, one may run beside it as a shadow. */
@Aggregate(snapshotTriggerDefinition = "longStreams")
@Revision("1")
class ModelSlot {

    private static final String US = "restock";

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable SlotStream id;

    private Competition now = Competition.NONE;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(OpenSlot command) {
        if (now.isOpen()) {
            return REPEATED;
        }
        var schema = command.slot().schema();
        apply(new ModelPromoted(
                command.model(), schema, null, null, false, US, "the first model of " + schema, command.at()));
        return ACCEPTED;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(JudgeModel command) {
        var evaluation = command.evaluation();
        var model = evaluation.model();
        demandOpen(command);
        if (now.knows(evaluation) || now.isRetired(model) || model.equals(now.champion())) {
            return REPEATED;
        }
        var verdict = now.gate().verdict(evaluation);
        apply(new ModelJudged(model, command.slot().schema(), evaluation.champion(), verdict, evaluation.occurredAt()));
        if (command.promote() && verdict.passed()) {
            promote(command, model, verdict, new Word(US, "it passed the gate", command.at()));
        }
        return ACCEPTED;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(PromoteModel command) {
        demandOpen(command);
        var model = command.model();
        if (model.equals(now.champion())) {
            return REPEATED;
        }
        now.demandServing(model);
        var verdict = now.verdict(model);
        if (!verdict.passed() && !command.force()) {
            throw new CommandRejected(new GateClosed(model, verdict.faults()));
        }
        promote(command, model, verdict, command.word());
        return ACCEPTED;
    }

    private void promote(ModelCommand command, ModelRef model, GateVerdict verdict, Word word) {
        if (model.equals(now.shadow())) {
            endShadow(command, model, new Word(word.by(), "promoted", word.at()));
        }
        var schema = command.slot().schema();
        apply(new ModelPromoted(
                model, schema, now.champion(), verdict, !verdict.passed(), word.by(), word.reason(), word.at()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(ShadowModel command) {
        demandOpen(command);
        var model = command.model();
        var word = command.word();
        if (model.equals(now.shadow())) {
            return REPEATED;
        }
        now.demandServing(model);
        if (model.equals(now.champion())) {
            throw new CommandRejected(new ModelIsChampion(model));
        }
        if (now.shadow() != null) {
            endShadow(command, now.shadow(), new Word(word.by(), "gave way to " + model.id(), word.at()));
        }
        apply(new ModelShadowed(model, command.slot().schema(), word.by(), word.reason(), word.at()));
        return ACCEPTED;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(EndShadow command) {
        if (!command.model().equals(now.shadow())) {
            return REPEATED;
        }
        endShadow(command, command.model(), command.word());
        return ACCEPTED;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(RollBackModel command) {
        demandOpen(command);
        var model = command.model();
        var word = command.word();
        if (!model.equals(now.champion())) {
            if (model.equals(now.rolledBack())) {
                return REPEATED;
            }
            throw new CommandRejected(new ModelIsNotChampion(model, now.champion()));
        }
        if (now.before() == null) {
            throw new CommandRejected(new NothingBefore(model));
        }
        apply(new ModelRolledBack(model, command.slot().schema(), now.before(), word.by(), word.reason(), word.at()));
        return ACCEPTED;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(RetireModel command) {
        demandOpen(command);
        var model = command.model();
        var word = command.word();
        if (now.isRetired(model)) {
            return REPEATED;
        }
        if (model.equals(now.champion())) {
            throw new CommandRejected(new ModelIsChampion(model));
        }
        if (model.equals(now.shadow())) {
            endShadow(command, model, new Word(word.by(), "retired", word.at()));
        }
        apply(new ModelRetired(model, command.slot().schema(), word.by(), word.reason(), word.at()));
        return ACCEPTED;
    }

    private static void endShadow(ModelCommand command, ModelRef model, Word word) {
        apply(new ModelShadowEnded(model, command.slot().schema(), word.by(), word.reason(), word.at()));
    }

    private void demandOpen(ModelCommand command) {
        if (!now.isOpen()) {
            throw new CommandRejected(new SlotNotOpen(command.slot().schema()));
        }
    }

    @EventSourcingHandler
    void evolve(ModelEvent event) {
        id = new SlotStream(event.schema());
        now = now.after(event);
    }

    // Axon makes an empty slot and lets it evolve.
    ModelSlot() {}
}
