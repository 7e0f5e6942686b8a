package io.restock.ml.accuracy.drift;

import io.restock.events.AccuracyTotal;
import io.restock.events.AccuracyTotal.Span;
import io.restock.events.FeatureSpread;
import io.restock.events.ForecastEvent.ForecastAccuracyMeasured;
import io.restock.events.LocationId;
import io.restock.events.ModelRef;
import io.restock.platform.view.ViewDocument;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has drifted at one location since its champion serves. Another champion is watched from its own beginning.
 *
 * @param id the location
 * @param day the last one measured
 * @param errors of the forecasts of the day before, all items together
 * @param features by name
 * @param open episodes by measure
 */
public record DriftWatch(
        String id,
        LocalDate day,
        ModelRef champion,
        ErrorDrift errors,
        SortedMap<String, FeatureDrift> features,
        SortedMap<String, DriftEpisode> open)
        implements ViewDocument {

    /** The processor that keeps forecasts until their days have come, and watches how they do. */
    public static final String GROUP = "forecast-accuracy";

    private static final double BACK = 0.4;

    static DriftWatch blank(ForecastAccuracyMeasured measured) {
        return new DriftWatch(
                measured.location().value(),
                LocalDate.MIN,
                measured.champion(),
                ErrorDrift.NONE,
                new TreeMap<>(),
                new TreeMap<>());
    }

    LocationId location() {
        return new LocationId(id);
    }

    DriftWatch after(ForecastAccuracyMeasured measured, DriftSettings limits) {
        if (!measured.day().isAfter(day)) {
            return this;
        }
        var before = measured.champion().equals(champion) ? this : blank(measured);
        var errors = measured.totals().stream()
                .filter(DriftWatch::isOfTheDayBefore)
                .findFirst()
                .map(total -> before.errors.after(loss(total), limits.cusum()))
                .orElse(before.errors);
        var features = new TreeMap<>(before.features);
        measured.features()
                .forEach(spread -> features.compute(
                        spread.feature(),
                        (_, known) -> after(spread, known == null ? FeatureDrift.NONE : known, limits)));
        var open = new TreeMap<>(before.open);
        turn(open, "pinball_cusum", measured.day(), errors.sum(), limits.cusum(), 0);
        features.forEach((name, drift) ->
                turn(open, "psi_" + name, measured.day(), drift.index(), limits.psi(), BACK * limits.psi()));
        return new DriftWatch(id, measured.day(), before.champion, errors, features, open);
    }

    private static boolean isOfTheDayBefore(AccuracyTotal total) {
        return total.group().equals(AccuracyTotal.ALL)
                && total.daysAhead() == 1
                && total.span() == Span.DAY
                && total.sums().units() > 0;
    }

    private static double loss(AccuracyTotal total) {
        return 2 * total.sums().pinballLoss() / total.sums().units();
    }

    private static FeatureDrift after(FeatureSpread spread, FeatureDrift known, DriftSettings limits) {
        return known.after(spread, limits.items());
    }

    /** @param back at or below which an episode is over */
    private static void turn(
            SortedMap<String, DriftEpisode> open,
            String measure,
            LocalDate day,
            double value,
            double limit,
            double back) {
        if (open.containsKey(measure) && value <= back) {
            open.remove(measure);
        } else if (value > limit) {
            open.putIfAbsent(measure, new DriftEpisode(measure, day, value, limit));
        }
    }
}
