package io.restock.ml.forecast.attribution;

import io.restock.ml.feature.DemandHistory;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why one forecast of an item expects other units of the days that both cover than the one before it. Time comes first, for
 * nothing can be told of a day before it is over; the news share the rest. What the forecast before expected, time and the
 * shares add up to what is expected now.
 *
 * @param first of the days that both cover
 * @param last of them, inclusive
 * @param before units that were expected of them
 * @param time what passed days would have changed, had they gone as expected
 */
public record Revision(LocalDate first, LocalDate last, double before, double time, Map<News, Double> shares) {

    private static final List<News> ALL = List.of(News.values());

    /** @param before of the same item, from the same origin or an earlier one, with at least a day in common */
    public static Revision of(MadeForecast before, MadeForecast now) {
        var first = now.history().origin().plusDays(1);
        var last = before.lastDay().isBefore(now.lastDay()) ? before.lastDay() : now.lastDay();
        var mixed = new MixedHistory(before, now.history());
        var sets = Shapley.sets(ALL).stream()
                .map(told -> new Asked(told, mixed.after(told)))
                .toList();
        var old = new Answers(before.forecaster(), histories(sets, false));
        var present = new Answers(now.forecaster(), histories(sets, true));
        var worth = sets.stream()
                .map(asked -> asked.answeredBy(asked.byPresent() ? present : old, first, last))
                .toArray(double[][]::new);
        var shares = Shapley.shares(worth);
        var byNews = new EnumMap<News, Double>(News.class);
        for (int i = 0; i < shares.length; i++) {
            byNews.put(ALL.get(i), shares[i][0]);
        }
        var expected = before.expected(first, last);
        return new Revision(first, last, expected, worth[0][0] - expected, byNews);
    }

    private static List<DemandHistory> histories(List<Asked> sets, boolean present) {
        return sets.stream()
                .filter(asked -> asked.byPresent() == present)
                .map(Asked::history)
                .toList();
    }

    /** A history, and whom it is put to. */
    private record Asked(Set<News> told, DemandHistory history) {

        boolean byPresent() {
            return told.contains(News.MODEL);
        }

        /** Units expected of some days together. */
        double[] answeredBy(Answers answers, LocalDate first, LocalDate last) {
            var expected = answers.expected(List.of(history));
            double sum = 0;
            for (int i = 0; i < expected.length; i++) {
                var day = history.future().get(i).day();
                sum += day.isBefore(first) || day.isAfter(last) ? 0 : expected[i];
            }
            return new double[] {sum};
        }
    }
}
