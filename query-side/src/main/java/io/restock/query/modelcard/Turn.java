package io.restock.query.modelcard;

import static io.restock.query.modelcard.Episode.Kind.PROMOTED;
import static io.restock.query.modelcard.Episode.Kind.PROMOTED_AGAINST_THE_GATE;
import static io.restock.query.modelcard.Episode.Kind.REPLACED;
import static io.restock.query.modelcard.Episode.Kind.RESTORED;
import static io.restock.query.modelcard.Episode.Kind.RETIRED;
import static io.restock.query.modelcard.Episode.Kind.ROLLED_BACK;
import static io.restock.query.modelcard.Episode.Kind.SHADOWED;
import static io.restock.query.modelcard.Episode.Kind.SHADOW_ENDED;

import io.restock.events.ModelEvent;
import io.restock.events.ModelEvent.DriftDetected;
import io.restock.events.ModelEvent.ModelEvaluated;
import io.restock.events.ModelEvent.ModelJudged;
import io.restock.events.ModelEvent.ModelPromoted;
import io.restock.events.ModelEvent.ModelRegistered;
import io.restock.events.ModelEvent.ModelRetired;
import io.restock.events.ModelEvent.ModelRolledBack;
import io.restock.events.ModelEvent.ModelShadowEnded;
import io.restock.events.ModelEvent.ModelShadowed;
import io.restock.events.ModelRef;
import java.util.List;
import java.util.stream.Stream;

/** What a decision in a slot means for one model. */
record Turn(ModelRef model, Episode episode) {

    static List<Turn> of(ModelEvent event) {
        return switch (event) {
            case ModelPromoted promoted -> of(promoted);
            case ModelRolledBack back ->
                List.of(
                        new Turn(
                                back.model(),
                                new Episode(ROLLED_BACK, back.occurredAt(), back.by(), back.to(), back.reason())),
                        new Turn(
                                back.to(),
                                new Episode(RESTORED, back.occurredAt(), back.by(), back.model(), back.reason())));
            case ModelShadowed shadowed ->
                List.of(new Turn(
                        shadowed.model(),
                        new Episode(SHADOWED, shadowed.occurredAt(), shadowed.by(), null, shadowed.reason())));
            case ModelShadowEnded ended ->
                List.of(new Turn(
                        ended.model(),
                        new Episode(SHADOW_ENDED, ended.occurredAt(), ended.by(), null, ended.reason())));
            case ModelRetired gone ->
                List.of(new Turn(
                        gone.model(), new Episode(RETIRED, gone.occurredAt(), gone.by(), null, gone.reason())));
            case ModelJudged _, ModelRegistered _, ModelEvaluated _, DriftDetected _ -> List.of();
        };
    }

    private static List<Turn> of(ModelPromoted promoted) {
        var kind = promoted.forced() ? PROMOTED_AGAINST_THE_GATE : PROMOTED;
        var at = promoted.occurredAt();
        var replaced = promoted.replaces();
        var gained = new Turn(promoted.model(), new Episode(kind, at, promoted.by(), replaced, promoted.reason()));
        return replaced == null
                ? List.of(gained)
                : Stream.of(
                                gained,
                                new Turn(
                                        replaced,
                                        new Episode(REPLACED, at, promoted.by(), promoted.model(), promoted.reason())))
                        .toList();
    }

    /** What the model is from now on. */
    Standing standing(ModelCard before) {
        return switch (episode.kind()) {
            case PROMOTED, PROMOTED_AGAINST_THE_GATE, RESTORED -> Standing.CHAMPION;
            case REPLACED, ROLLED_BACK -> Standing.FORMER_CHAMPION;
            case SHADOWED -> Standing.SHADOW;
            case SHADOW_ENDED -> before.wasChampion() ? Standing.FORMER_CHAMPION : Standing.REGISTERED;
            case RETIRED -> Standing.RETIRED;
            case REGISTERED, DRIFTED -> before.standing();
        };
    }
}
