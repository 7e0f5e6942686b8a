package io.restock.ml.feature;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The length of the periods in which demand is counted; a period is named by its first day. */
public enum Grain {
    DAY(ChronoUnit.DAYS, 7),
    WEEK(ChronoUnit.WEEKS, 52),
    MONTH(ChronoUnit.MONTHS, 12);

    private final ChronoUnit unit;
    private final int season;

    Grain(ChronoUnit unit, int season) {
        this.unit = unit;
        this.season = season;
    }

    /** Periods after which demand is expected to resemble itself. */
    public int season() {
        return season;
    }

    public LocalDate plus(LocalDate day, long periods) {
        return day.plus(periods, unit);
    }

    /** Whole periods from one day to another. */
    public int between(LocalDate day, LocalDate later) {
        return (int) unit.between(day, later);
    }
}
