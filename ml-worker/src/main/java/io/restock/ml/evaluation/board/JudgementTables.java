package io.restock.ml.evaluation.board;

import static io.restock.ml.evaluation.board.MarkdownTable.number;
import static io.restock.ml.evaluation.board.MarkdownTable.percent;

import io.restock.ml.evaluation.Judgement;
import io.restock.ml.evaluation.measure.PointRule;
import io.restock.ml.evaluation.measure.PointScore;
import io.restock.ml.evaluation.measure.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All figures of several forecasters, in the order in which they come. */
record JudgementTables(Map<String, Judgement> judgements) {

    /** What quantiles cost. */
    MarkdownTable quantiles() {
        return table(
                List.of(
                        "A of periods",
                        "A of sums",
                        "pinball, units",
                        "scaled pinball",
                        "WRMSSE",
                        "coverage of sums, %"),
                found -> List.of(
                        interval(found.periodLoss().ratio(), "%.3f"),
                        interval(found.sumLoss().ratio(), "%.3f"),
                        number("%.3f", found.pinball()),
                        number("%.3f", found.scaled().pinball()),
                        number("%.3f", found.scaled().wrmsse()),
                        upperCoverage(found)));
    }

    /** How far single numbers were off. */
    MarkdownTable points() {
        return table(
                List.of(
                        "WAPE, %",
                        "bias, %",
                        "MASE (without)",
                        "WAPE, bias of the mean",
                        "WAPE, bias of the median",
                        "RMSE of the mean",
                        "MAPE of the mean, %"),
                found -> List.of(
                        interval(percentage(found.wape().ratio()), "%.1f"),
                        interval(percentage(found.bias().ratio()), "%+.1f"),
                        number("%.3f", found.scaled().mase()) + " ("
                                + found.scaled().undefined() + ")",
                        wapeAndBias(found.points(PointRule.MEAN)),
                        wapeAndBias(found.points(PointRule.MEDIAN)),
                        number("%.3f", found.points(PointRule.MEAN).rmse()),
                        percent(found.points(PointRule.MEAN).mape())));
    }

    /** WAPE and bias where the same quantile is every item's single number. */
    MarkdownTable levels() {
        var levels = judgements.values().iterator().next().byLevel().keySet();
        return table(
                levels.stream().map(Object::toString).toList(),
                found -> found.byLevel().values().stream()
                        .map(JudgementTables::wapeAndBias)
                        .toList());
    }

    /** Shares of single periods and of sums that did not exceed each quantile. */
    MarkdownTable coverage() {
        var levels = judgements.values().iterator().next().levels().values();
        return table(
                levels.stream().map(level -> level + ": periods, sums").toList(),
                found -> levels.stream()
                        .map(level -> percent(found.periods().of(level)) + ", "
                                + percent(found.sums().of(level)))
                        .toList());
    }

    private MarkdownTable table(List<String> figures, Function<Judgement, List<String>> cells) {
        var header = new ArrayList<>(List.of("forecaster"));
        header.addAll(figures);
        var rows = new ArrayList<List<String>>();
        judgements.forEach((forecaster, found) -> {
            var row = new ArrayList<>(List.of(forecaster));
            row.addAll(cells.apply(found));
            rows.add(row);
        });
        return new MarkdownTable(header, rows);
    }

    private static String upperCoverage(Judgement found) {
        return String.join(
                ", ",
                found.levels().values().stream()
                        .filter(level -> level >= .9)
                        .map(level -> level + ": " + percent(found.sums().of(level)))
                        .toList());
    }

    private static String wapeAndBias(PointScore found) {
        return number("%.1f", 100 * found.wape()) + ", " + number("%+.1f", 100 * found.bias());
    }

    private static Ratio percentage(Ratio share) {
        return new Ratio(100 * share.value(), 100 * share.lowest(), 100 * share.highest());
    }

    private static String interval(Ratio ratio, String format) {
        return "%s [%s, %s]"
                .formatted(
                        number(format, ratio.value()), number(format, ratio.lowest()), number(format, ratio.highest()));
    }
}
