package io.restock.ml.demand.calibration;

import io.restock.events.CalibrationShift;
import io.restock.events.ForecastEvent.ForecastsCalibrated;
import io.restock.events.LocationId;
import io.restock.events.ModelRef;
import io.restock.ml.feature.DemandClass;
import io.restock.ml.forecast.combination.Calibration;
import io.restock.ml.forecast.combination.Calibration.Group;
import io.restock.platform.view.ViewDocument;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The last calibration of a location, or of one model there: it is of use again when that model comes back.
 *
 * @param id the location, or {@link #id} of both
 * @param applies whether forecasts are moved
 * @param before the model that was calibrated last before it, where that was another
 */
public record KeptCalibration(
        String id,
        LocalDate day,
        ModelRef model,
        List<CalibrationShift> shifts,
        boolean applies,
        @Nullable ModelRef before)
        implements ViewDocument {

    /** Of the location. */
    public static KeptCalibration of(ForecastsCalibrated fact) {
        return new KeptCalibration(
                fact.location().value(), fact.day(), fact.model(), fact.shifts(), fact.applies(), null);
    }

    static String id(LocationId location, ModelRef model) {
        return "%s:%s".formatted(location, model.sha256());
    }

    /** The same, of the model there. */
    KeptCalibration ofModel(LocationId location) {
        return new KeptCalibration(id(location, model), day, model, shifts, applies, null);
    }

    /** The id under which it is published. */
    public static String stream(LocationId location, LocalDate day, ModelRef model) {
        return "calibration:%s:%s:%s".formatted(location, day, model.sha256());
    }

    /** The id under which it was published, of a location. */
    public String stream(LocationId location) {
        return stream(location, day, model);
    }

    /** Whether it moves what a model answers: what it was made of was over by that origin. */
    public boolean appliesTo(ModelRef answering, LocalDate origin) {
        return applies && model.equals(answering) && origin.isAfter(day.minusDays(2));
    }

    /** Moves what that model forecasts for the location; nothing where it is not to. */
    public Calibration calibration() {
        if (!applies) {
            return Calibration.NONE;
        }
        var byGroup = new HashMap<Group, List<List<Double>>>();
        shifts.forEach(shift -> byGroup.put(
                new Group(DemandClass.valueOf(shift.demandClass().toUpperCase(Locale.ROOT)), shift.volume()),
                shift.byDay().stream()
                        .map(levels -> levels.stream().map(Float::doubleValue).toList())
                        .toList()));
        return new Calibration(byGroup);
    }

    KeptCalibration orLater(KeptCalibration other) {
        return other.day.isBefore(day) ? this : other.after(model);
    }

    private KeptCalibration after(ModelRef last) {
        return new KeptCalibration(id, day, model, shifts, applies, last.equals(model) ? null : last);
    }
}
