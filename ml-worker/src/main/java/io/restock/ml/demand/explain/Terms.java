package io.restock.ml.demand.explain;

import io.restock.ml.demand.explain.Explanation.Term;
import io.restock.ml.demand.explain.words.CauseText;
import io.restock.ml.demand.explain.words.NewsText;
import io.restock.ml.demand.explain.words.Units;
import io.restock.ml.forecast.attribution.Attribution;
import io.restock.ml.forecast.attribution.MadeForecast;
import io.restock.ml.forecast.attribution.Revision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Puts the terms of explanations together, each with its sentence. */
final class Terms {

    private Terms() {}

    /** Add up to the units expected of the whole horizon. */
    static List<Term> of(RetoldForecast forecast) {
        var history = forecast.made().history();
        var parts = Attribution.of(forecast.made().forecaster(), history);
        var text = new CauseText(history);
        var terms = new ArrayList<Term>();
        terms.add(term("level", less(parts.level(), forecast.similar()), text.level()));
        parts.shares().forEach((cause, daily) -> terms.add(term(name(cause), daily, text.of(cause))));
        var analogy = forecast.issued().analogy();
        if (analogy != null) {
            terms.add(term("similar_items", forecast.similar(), CauseText.of(analogy)));
        }
        terms.add(demandSoFar(forecast.firstDay(), history.horizon()));
        return terms;
    }

    private static List<Double> less(List<Double> all, List<Double> some) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i) - some.get(i))
                .toList();
    }

    /** Add up to the difference of what both expect of the days that both cover. */
    static List<Term> of(Revision revision, RetoldForecast before, RetoldForecast now) {
        var text = new NewsText(before.made(), now.made());
        var terms = new ArrayList<Term>();
        terms.add(term("time", revision.time(), text.time()));
        revision.shares().forEach((news, units) -> {
            if (units != 0) {
                terms.add(term(name(news), units, text.of(news)));
            }
        });
        var sold = Units.plain(now.firstDay().sold());
        terms.add(term(
                "demand_so_far",
                now.soFar(revision.first()) - before.soFar(revision.first()),
                "%s sold so far on %s".formatted(sold, revision.first())));
        return terms;
    }

    private static Term demandSoFar(FirstDay today, int horizon) {
        var daily = new ArrayList<>(Collections.nCopies(horizon, 0.0));
        daily.set(0, today.units());
        return term(
                "demand_so_far",
                daily,
                "%s sold so far on the first day, where %s were expected by then"
                        .formatted(Units.plain(today.sold()), Units.plain(today.expected())));
    }

    private static Term term(String cause, List<Double> daily, String because) {
        var units = daily.stream().mapToDouble(Double::doubleValue).sum();
        return new Term(cause, units, sentence(because, units), daily);
    }

    private static Term term(String cause, double units, String because) {
        return new Term(cause, units, sentence(because, units), List.of());
    }

    private static String sentence(String because, double units) {
        return "%s: %s".formatted(because, Units.signed(units));
    }

    private static String name(Enum<?> cause) {
        return cause.name().toLowerCase(Locale.ROOT);
    }

    /** Units expected by a forecast of all its days, as it was issued. */
    static double total(MadeForecast made, FirstDay today) {
        return today.units()
                + made.answer().expected().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
    }
}
