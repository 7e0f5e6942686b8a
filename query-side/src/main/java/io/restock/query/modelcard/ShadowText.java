package io.restock.query.modelcard;

import static java.util.stream.Collectors.joining;

import io.restock.events.AccuracyRates;
import io.restock.events.AccuracyTotal;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a model did in shadow as Markdown, measure by measure beside the champion. */
record ShadowText(ShadowRecord record) {

    String text() {
        return """

                ## In shadow

                Over %d measured days, all items, in the same windows:

                | days ahead | of | measure | this model | issued |
                | --- | --- | --- | --- | --- |
                %s""".formatted(
                record.days().size(), record.shadow().stream().map(this::rows).collect(joining()));
    }

    private String rows(AccuracyTotal shadow) {
        return row(shadow, "pinball", AccuracyRates::pinball)
                + row(shadow, "bias", AccuracyRates::bias)
                + row(shadow, "coverage95", AccuracyRates::coverage95);
    }

    private String row(AccuracyTotal shadow, String measure, Function<AccuracyRates, @Nullable Double> of) {
        var champion = record.champion().stream()
                .filter(total -> total.daysAhead() == shadow.daysAhead() && total.span() == shadow.span())
                .findFirst();
        return "| %d | %s | %s | %s | %s |\n"
                .formatted(
                        shadow.daysAhead(),
                        shadow.span().name().toLowerCase(Locale.ROOT),
                        measure,
                        number(of.apply(AccuracyRates.of(shadow))),
                        champion.map(AccuracyRates::of)
                                .map(rates -> number(of.apply(rates)))
                                .orElse(""));
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.4f", value);
    }
}
