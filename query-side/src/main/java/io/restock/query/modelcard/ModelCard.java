package io.restock.query.modelcard;

import io.restock.events.ForecastEvent.ShadowAccuracyMeasured;
import io.restock.events.ModelEvent.DriftDetected;
import io.restock.events.ModelEvent.ModelEvaluated;
import io.restock.events.ModelEvent.ModelJudged;
import io.restock.events.ModelEvent.ModelRegistered;
import io.restock.events.ModelRef;
import io.restock.platform.view.ViewDocument;
import io.restock.query.modelcard.Episode.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one model, and how its life has been.
 *
 * @param id SHA-256 of the file in hex
 * @param bytes size of the file
 * @param story in the order in which it was recorded
 * @param inShadow how its forecasts did beside a champion's; none until any was measured
 * @param slotSequence of the last decision about it that this card has seen, in the stream of its slot; or -1
 */
record ModelCard(
        String id,
        String name,
        String schema,
        SortedMap<String, String> metadata,
        long bytes,
        @Nullable Instant registeredAt,
        Standing standing,
        List<Evaluation> evaluations,
        List<Episode> story,
        @Nullable ShadowRecord inShadow,
        long slotSequence,
        long version)
        implements ViewDocument {

    static ModelCard blank(ModelRef model, String schema) {
        return new ModelCard(
                model.sha256(),
                model.id(),
                schema,
                new TreeMap<>(),
                0,
                null,
                Standing.REGISTERED,
                List.of(),
                List.of(),
                null,
                -1,
                0);
    }

    ModelCard after(ModelRegistered registered) {
        var at = registered.occurredAt();
        return registeredAt != null
                ? this
                : new ModelCard(
                        id,
                        name,
                        schema,
                        registered.metadata(),
                        registered.bytes(),
                        at,
                        standing,
                        evaluations,
                        and(story, new Episode(Kind.REGISTERED, at, registered.by(), null, "")),
                        inShadow,
                        slotSequence,
                        version + 1);
    }

    ModelCard after(ModelEvaluated evaluated) {
        var known = evaluations.stream()
                .anyMatch(evaluation -> isOf(evaluation, evaluated.champion(), evaluated.occurredAt()));
        return known ? this : with(standing, and(evaluations, Evaluation.of(evaluated)), story, slotSequence);
    }

    ModelCard after(DriftDetected drift) {
        var episode = new Episode(
                Kind.DRIFTED,
                drift.occurredAt(),
                "",
                null,
                String.format(
                        Locale.ROOT,
                        "%s %.2f beyond %.2f at %s",
                        drift.measure(),
                        drift.value(),
                        drift.limit(),
                        drift.location()));
        return story.contains(episode) ? this : told(standing, episode, slotSequence);
    }

    ModelCard after(ModelJudged judged, long sequence) {
        var all = evaluations.stream()
                .map(evaluation -> isOf(evaluation, judged.champion(), judged.occurredAt())
                        ? evaluation.judged(judged.verdict())
                        : evaluation)
                .toList();
        return sequence <= slotSequence ? this : with(standing, all, story, sequence);
    }

    /** Something was decided about it in its slot. */
    ModelCard after(Episode episode, Standing now, long sequence) {
        return sequence <= slotSequence ? this : told(now, episode, sequence);
    }

    ModelCard after(ShadowAccuracyMeasured measured) {
        var before = inShadow == null ? ShadowRecord.NONE : inShadow;
        var after = before.after(measured);
        return after.equals(before)
                ? this
                : new ModelCard(
                        id,
                        name,
                        schema,
                        metadata,
                        bytes,
                        registeredAt,
                        standing,
                        evaluations,
                        story,
                        after,
                        slotSequence,
                        version + 1);
    }

    boolean wasChampion() {
        return story.stream()
                .anyMatch(episode -> episode.kind() == Kind.REPLACED || episode.kind() == Kind.ROLLED_BACK);
    }

    private static boolean isOf(Evaluation evaluation, ModelRef champion, Instant at) {
        return evaluation.champion().equals(champion) && evaluation.at().equals(at);
    }

    private ModelCard told(Standing now, Episode episode, long sequence) {
        return with(now, evaluations, and(story, episode), sequence);
    }

    private ModelCard with(Standing now, List<Evaluation> measured, List<Episode> told, long sequence) {
        return new ModelCard(
                id, name, schema, metadata, bytes, registeredAt, now, measured, told, inShadow, sequence, version + 1);
    }

    private static <E> List<E> and(List<E> before, E last) {
        return Stream.concat(before.stream(), Stream.of(last)).toList();
    }
}
