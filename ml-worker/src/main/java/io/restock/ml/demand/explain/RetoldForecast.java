package io.restock.ml.demand.explain;

import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.ml.forecast.attribution.MadeForecast;
import java.time.LocalDate;

/** A forecast that was issued once, made again from the events and by the model of then. */
record RetoldForecast(ForecastIssued issued, MadeForecast made) {

    FirstDay firstDay() {
        return FirstDay.of(issued, made.answer());
    }

    /** Whether it is what was issued: days after the first are issued as the model answers them. */
    boolean isSame() {
        var then = issued.demand().daily();
        var now = made.answer().paths().daily();
        return then.subList(1, then.size()).equals(now.subList(1, now.size()));
    }

    /** What its first day adds to the units expected of some days. */
    double soFar(LocalDate first) {
        return issued.origin().plusDays(1).isBefore(first) ? 0 : firstDay().units();
    }
}
