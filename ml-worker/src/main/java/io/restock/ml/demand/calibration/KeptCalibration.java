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

/**
 * The last calibration of a location.
 *
 * @param id the location
 * @param applies whether its forecasts are moved
 */
public record KeptCalibration(String id, LocalDate day, ModelRef model, List<CalibrationShift> shifts, boolean applies)
        implements ViewDocument {

    public static KeptCalibration of(ForecastsCalibrated fact) {
        return new KeptCalibration(fact.location().value(), fact.day(), fact.model(), fact.shifts(), fact.applies());
    }

    /** The id under which it is published. */
    public static String stream(LocationId location, LocalDate day, ModelRef model) {
        return "calibration:%s:%s:%s".formatted(location, day, model.sha256());
    }

    public String stream() {
        return stream(new LocationId(id), day, model);
    }

    /** Whether it moves what a model answers. */
    public boolean appliesTo(ModelRef answering) {
        return applies && model.equals(answering);
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
        return other.day.isBefore(day) ? this : other;
    }
}
