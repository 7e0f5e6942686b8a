package io.restock.ml.forecast.series.smoothing;

import java.util.ArrayList;
import java.util.List;

/** Which parts a model of exponential smoothing has beside its level and its additive error. */
record EtsForm(Trend trend, Season season) {

    enum Trend {
        NONE,
        ADDITIVE,
        DAMPED
    }

    enum Season {
        NONE,
        ADDITIVE,
        MULTIPLICATIVE
    }

    static List<EtsForm> all(List<Season> seasons) {
        var forms = new ArrayList<EtsForm>();
        for (var season : seasons) {
            for (var trend : Trend.values()) {
                forms.add(new EtsForm(trend, season));
            }
        }
        return forms;
    }

    /** What is estimated of so long a season: smoothing constants, first states, and the variance of the error. */
    int parameters(int length) {
        var ofTrend = switch (trend) {
            case NONE -> 0;
            case ADDITIVE -> 2;
            case DAMPED -> 3;
        };
        return 3 + ofTrend + (season == Season.NONE ? 0 : length);
    }
}
