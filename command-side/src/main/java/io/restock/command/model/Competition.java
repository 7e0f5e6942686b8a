package io.restock.command.model;

import io.restock.command.CommandRejected;
import io.restock.command.model.ModelRejection.ModelIsRetired;
import io.restock.command.model.gate.PromotionGate;
import io.restock.events.ModelEvent;
import io.restock.events.ModelEvent.DriftDetected;
import io.restock.events.ModelEvent.GateVerdict;
import io.restock.events.ModelEvent.ModelEvaluated;
import io.restock.events.ModelEvent.ModelJudged;
import io.restock.events.ModelEvent.ModelPromoted;
import io.restock.events.ModelEvent.ModelRegistered;
import io.restock.events.ModelEvent.ModelRetired;
import io.restock.events.ModelEvent.ModelRolledBack;
import io.restock.events.ModelEvent.ModelShadowEnded;
import io.restock.events.ModelEvent.ModelShadowed;
import io.restock.events.ModelRef;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the models of one schema stand.
 *
 * @param champions that one can go back to, and last the present one
 * @param since when it became champion
 * @param rolledBack the model that lost its place by the last change of champions, if it was rolled back
 * @param judged the last verdict on each model, by hash
 * @param retired their hashes
 */
record Competition(
        List<ModelRef> champions,
        Instant since,
        @Nullable ModelRef rolledBack,
        @Nullable ModelRef shadow,
        SortedMap<String, ModelJudged> judged,
        SortedSet<String> retired) {

    static final Competition NONE =
            new Competition(List.of(), Instant.EPOCH, null, null, new TreeMap<>(), new TreeSet<>());

    boolean isOpen() {
        return !champions.isEmpty();
    }

    ModelRef champion() {
        return champions.getLast();
    }

    /** The champion before the present one, if one can go back to it. */
    @Nullable ModelRef before() {
        return champions.size() < 2 ? null : champions.get(champions.size() - 2);
    }

    boolean isRetired(ModelRef model) {
        return retired.contains(model.sha256());
    }

    void demandServing(ModelRef model) {
        if (isRetired(model)) {
            throw new CommandRejected(new ModelIsRetired(model));
        }
    }

    PromotionGate gate() {
        return new PromotionGate(champion(), since);
    }

    /** What the gate says of a model by now. */
    GateVerdict verdict(ModelRef model) {
        return gate().now(judged.get(model.sha256()));
    }

    boolean knows(ModelEvaluated evaluation) {
        var last = judged.get(evaluation.model().sha256());
        return last != null && !evaluation.occurredAt().isAfter(last.occurredAt());
    }

    Competition after(ModelEvent event) {
        return switch (event) {
            case ModelJudged verdict -> {
                var all = new TreeMap<>(judged);
                all.put(verdict.model().sha256(), verdict);
                yield new Competition(champions, since, rolledBack, shadow, all, retired);
            }
            case ModelShadowed shadowed -> with(shadowed.model());
            case ModelShadowEnded _ -> with(null);
            case ModelPromoted promoted ->
                ledBy(
                        Stream.concat(champions.stream(), Stream.of(promoted.model()))
                                .toList(),
                        promoted.occurredAt(),
                        null);
            case ModelRolledBack back ->
                ledBy(champions.subList(0, champions.size() - 1), back.occurredAt(), back.model());
            case ModelRetired gone -> without(gone.model());
            case ModelRegistered _, ModelEvaluated _, DriftDetected _ -> this;
        };
    }

    private Competition with(@Nullable ModelRef shadow) {
        return new Competition(champions, since, rolledBack, shadow, judged, retired);
    }

    private Competition ledBy(List<ModelRef> champions, Instant since, @Nullable ModelRef rolledBack) {
        return new Competition(List.copyOf(champions), since, rolledBack, shadow, judged, retired);
    }

    private Competition without(ModelRef model) {
        var gone = new TreeSet<>(retired);
        gone.add(model.sha256());
        var left = champions.stream().filter(known -> !known.equals(model)).toList();
        return new Competition(left, since, rolledBack, shadow, judged, gone);
    }
}
