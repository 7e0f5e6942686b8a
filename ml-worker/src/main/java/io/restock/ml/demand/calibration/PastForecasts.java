package io.restock.ml.demand.calibration;

import io.restock.events.CalibrationScore;
import io.restock.events.CalibrationShift;
import io.restock.events.ForecastEvent.ForecastsCalibrated;
import io.restock.events.LocationId;
import io.restock.events.ModelRef;
import io.restock.ml.demand.trial.PastWindow;
import io.restock.ml.feature.DemandClass;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.combination.Calibration;
import io.restock.ml.forecast.combination.PastSums;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a model would have forecast for the last fortnights of a location's items, beside what came of them. */
final class PastForecasts {

    /** Origins that a calibration is made of, a week apart; the one before them is left to those that are tried. */
    private static final int ORIGINS = 4;

    /** A little loss may be given for being met as often as promised. */
    private static final double MORE_LOSS = 1.02;

    private final List<Past> all = new ArrayList<>();

    private record Past(PastWindow window, DemandClass demandClass, DemandForecast forecast) {}

    /** Blocks while the model forecasts; fortnights in which stock ran out tell nothing. */
    void add(List<PastWindow> windows, DemandForecaster model) {
        var told = windows.stream()
                .filter(window -> window.weeksBack() <= ORIGINS && !window.isCensored())
                .toList();
        var answers = model.forecast(told.stream().map(PastWindow::asOf).toList());
        for (int i = 0; i < told.size(); i++) {
            all.add(new Past(told.get(i), DemandClass.of(told.get(i).asOf()), answers.get(i)));
        }
    }

    /** None where there is too little past to calibrate by. */
    Optional<ForecastsCalibrated> fact(LocationId location, LocalDate day, ModelRef model, Instant at) {
        var shifts = from(0, ORIGINS - 1);
        var tried = from(1, ORIGINS);
        if (shifts.shifts().isEmpty() || tried.shifts().isEmpty()) {
            return Optional.empty();
        }
        var before = score(Calibration.NONE);
        var after = score(tried);
        return Optional.of(
                new ForecastsCalibrated(location, day, model, told(shifts), before, after, helped(before, after), at));
    }

    private Calibration from(int newest, int oldest) {
        var sums = new PastSums();
        all.stream()
                .filter(past ->
                        past.window().weeksBack() >= newest && past.window().weeksBack() <= oldest)
                .forEach(past -> sums.add(
                        past.demandClass(), past.forecast(), past.window().actual()));
        return sums.calibration();
    }

    /** Of the last origin. */
    private CalibrationScore score(Calibration calibration) {
        var score = new SumScore();
        all.stream()
                .filter(past -> past.window().weeksBack() == 0)
                .forEach(past -> score.add(
                        calibration.apply(past.demandClass(), past.forecast()),
                        past.window().actual()));
        return score.score();
    }

    /** Closer to what is promised, at little more loss. */
    private static boolean helped(CalibrationScore before, CalibrationScore after) {
        return missed(after) < missed(before) && after.pinball() <= MORE_LOSS * before.pinball();
    }

    private static double missed(CalibrationScore score) {
        return Math.abs(score.coverage90() - .9)
                + Math.abs(score.coverage95() - .95)
                + Math.abs(score.coverage975() - .975);
    }

    private static List<CalibrationShift> told(Calibration calibration) {
        return calibration.shifts().entrySet().stream()
                .map(entry -> new CalibrationShift(
                        entry.getKey().demandClass().name().toLowerCase(Locale.ROOT),
                        entry.getKey().volume(),
                        entry.getValue().stream()
                                .map(levels ->
                                        levels.stream().map(Double::floatValue).toList())
                                .toList()))
                .toList();
    }
}
