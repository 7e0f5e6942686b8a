package io.restock.ml.forecast.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Histories;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.forecast.DemandForecaster;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tea that sells 28 units on each day but Saturdays, forecast for a week, and for the next one after the Monday. */
class RevisionTest {

    private static final DemandForecaster MEAN = new SimpleForecaster("mean", _ -> 1);
    private static final DemandHistory SUNDAY = Histories.history(60, 7, _ -> 28);

    @Test
    void nothing_but_time_has_changed_where_a_day_went_as_expected() {
        var revision = revision(MEAN, MEAN, monday(24, day -> day));

        assertThat(revision.first()).isEqualTo(Histories.ORIGIN.plusDays(2));
        assertThat(revision.last()).isEqualTo(Histories.ORIGIN.plusDays(7));
        assertThat(revision.before()).isEqualTo(6 * 24, within(1e-9));
        assertThat(revision.shares().values())
                .allSatisfy(units -> assertThat(units).isZero());
    }

    @Test
    void demand_beyond_what_was_expected_has_its_share() {
        var revision = revision(MEAN, MEAN, monday(24 + 28, day -> day));

        assertThat(revision.shares().get(News.DEMAND)).isEqualTo(6, within(1e-9));
        assertThat(after(revision)).isEqualTo(expected(MEAN, monday(24 + 28, day -> day)), within(1e-9));
    }

    @Test
    void a_promotion_scheduled_meanwhile_has_its_share_and_what_it_takes_off_the_price_too() {
        var sale = monday(24, day -> new PlannedDay(day.day(), 2, true, day.open()));

        var shares = revision(elastic(), elastic(), sale).shares();

        assertThat(shares.get(News.PROMOTION)).isPositive();
        assertThat(shares.get(News.PRICE)).isZero();
    }

    @Test
    void another_model_and_another_price_share_what_they_bring_together() {
        var cheaper = monday(24, day -> new PlannedDay(day.day(), 1.25, false, day.open()));
        var revision = revision(MEAN, elastic(), cheaper);

        assertThat(revision.shares().get(News.MODEL)).isEqualTo(3 * 668 / 28.0, within(1e-6));
        assertThat(revision.shares().get(News.PRICE)).isEqualTo(3 * 668 / 28.0, within(1e-6));
        assertThat(after(revision)).isEqualTo(expected(elastic(), cheaper), within(1e-6));
    }

    /** Half the price, twice the demand. */
    private static DemandForecaster elastic() {
        return new SimpleForecaster("elastic", day -> 2.5 / day.unitPrice());
    }

    /** @param told of each day to come */
    private static DemandHistory monday(long units, UnaryOperator<PlannedDay> told) {
        var monday = new DemandDay(SUNDAY.future().getFirst(), units);
        return new DemandHistory(
                SUNDAY.item(),
                Stream.concat(SUNDAY.past().stream(), Stream.of(monday)).toList(),
                Histories.plan(8).subList(1, 8).stream().map(told).toList());
    }

    private static Revision revision(DemandForecaster before, DemandForecaster now, DemandHistory monday) {
        return Revision.of(MadeForecast.by(before, SUNDAY), MadeForecast.by(now, monday));
    }

    private static double after(Revision revision) {
        return revision.before()
                + revision.time()
                + revision.shares().values().stream()
                        .mapToDouble(units -> units)
                        .sum();
    }

    private static double expected(DemandForecaster forecaster, DemandHistory monday) {
        return MadeForecast.by(forecaster, monday).expected(Histories.ORIGIN.plusDays(2), Histories.ORIGIN.plusDays(7));
    }
}
