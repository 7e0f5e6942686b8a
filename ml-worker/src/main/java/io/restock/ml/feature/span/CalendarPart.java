package io.restock.ml.feature.span;

import io.restock.ml.feature.Grain;

/** What the calendar says of a span, and demand a season before it. */
record CalendarPart(Timeline timeline, Grain grain, double scale) implements FeaturePart {

    private static final int WEEK = 7;
    private static final int WEEKS = 8;

    @Override
    public void ahead(FeatureRow row, Span span) {
        row.put("open_share", timeline.during(timeline.open(), span).mean());
        row.put("holiday_share", timeline.during(timeline.holidays(), span).mean());
        addHolidays(row, timeline.first(span));
        addSeason(row, span);
        if (grain == Grain.DAY) {
            row.put("weekday", span.length() > 1 ? Double.NaN : timeline.weekday(timeline.first(span)));
            row.put("mean_of_weekday", weekdayMean(span));
        }
    }

    /** Periods from the span's first one to the next holiday known, and back to the last one. */
    private void addHolidays(FeatureRow row, int first) {
        var next = timeline.holidayPlaces().ceiling(first);
        var last = timeline.holidayPlaces().floor(first);
        row.put("to_holiday", next == null ? Double.NaN : next - first);
        row.put("since_holiday", last == null ? Double.NaN : first - last);
    }

    /** A season before: the same periods, and with their neighbours. */
    private void addSeason(FeatureRow row, Span span) {
        for (int ago = 1; ago <= 2; ago++) {
            row.put("season_" + ago, ago(span, ago * grain.season(), 0));
        }
        row.put("season_around", ago(span, grain.season(), 1));
    }

    private double ago(Span span, int periods, int around) {
        var from = timeline.first(span) - periods - around;
        return from < 0
                ? Double.NaN
                : timeline.demand()
                                .between(from, timeline.end(span) - periods + around)
                                .mean()
                        / scale;
    }

    private double weekdayMean(Span span) {
        var means = new double[WEEKS];
        for (int i = 0; i < WEEKS; i++) {
            var ago = WEEK * (i + 1);
            means[i] = timeline.demand()
                    .between(timeline.first(span) - ago, timeline.end(span) - ago)
                    .mean();
        }
        return new Stretch(means).mean() / scale;
    }
}
