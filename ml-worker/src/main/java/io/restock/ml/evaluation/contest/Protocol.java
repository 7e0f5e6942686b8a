package io.restock.ml.evaluation.contest;

import io.restock.ml.evaluation.Scope;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.panel.DemandPanel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * How models are compared on one set of data.
 *
 * @param name of the files that are written
 * @param horizon periods that are forecast
 * @param validation first days of the windows by which everything is chosen, in order
 * @param test first days of the windows that judge
 * @param contestants all that are on the board
 * @param members ids of those that the combination may be made of
 * @param calibrated ids of those that are shown with calibrated sums as well
 * @param eligible which windows are forecast at all, by their past
 * @param scopes what is judged, by its name
 * @param published what has to come out of the test
 */
public record Protocol(
        String name,
        String title,
        DemandPanel panel,
        int horizon,
        List<LocalDate> validation,
        List<LocalDate> test,
        List<Contestant> contestants,
        List<String> members,
        List<String> calibrated,
        Predicate<DemandHistory> eligible,
        Map<String, Scope> scopes,
        List<PublishedFigure> published) {

    /** The forecaster of one series that is hardest to beat. */
    public static final String USUAL_BASELINE = "negative-binomial-1";

    /** The same without the windows that judge. */
    public Protocol withoutTest() {
        return with(List.of(), contestants);
    }

    /** The same, with something before or after each contestant. */
    public Protocol with(UnaryOperator<Contestant> around) {
        return with(test, contestants.stream().map(around).toList());
    }

    private Protocol with(List<LocalDate> judging, List<Contestant> taking) {
        return new Protocol(
                name,
                title,
                panel,
                horizon,
                validation,
                judging,
                taking,
                members,
                calibrated,
                eligible,
                scopes,
                published);
    }
}
