package io.restock.ml.forecast.series.regression;

import io.restock.ml.forecast.series.Series;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Sines and cosines of the time of the year, of a past that has seen two years; none of a shorter one. */
final class YearlySeason {

    private static final double DAYS = 365.25;
    private static final int YEARS = 2;

    private final int waves;

    YearlySeason(Series series) {
        var first = series.at(0).day();
        var next = series.grain().plus(series.at(series.length() - 1).day(), 1);
        waves = ChronoUnit.YEARS.between(first, next) < YEARS
                ? 0
                : switch (series.grain()) {
                    case DAY -> 10;
                    case WEEK -> 8;
                    case MONTH -> 5;
                };
    }

    int count() {
        return 2 * waves;
    }

    /** Writes a day's numbers into a row from a place on. */
    void write(LocalDate day, double[] row, int from) {
        var turn = 2 * Math.PI * day.toEpochDay() / DAYS;
        for (int wave = 1; wave <= waves; wave++) {
            row[from + 2 * wave - 2] = Math.sin(wave * turn);
            row[from + 2 * wave - 1] = Math.cos(wave * turn);
        }
    }
}
