package io.restock.ml.demand.analogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.events.KnownStreams;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.Histories;
import io.restock.ml.feature.ItemTraits;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.forecast.SomeForecasts;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

class HandOverTest {

    private static final KnownStreams KNOWN = new KnownStreams(0, 0, 0, 0, null, Instant.EPOCH);
    private static final DemandHistory NEW = Histories.history(7, 14, _ -> 1);

    @Test
    void after_seven_days_the_own_past_weighs_a_fifth_and_after_sixty_two_thirds() {
        var like = List.of(like(1, _ -> 7));

        assertThat(HandOver.after(0, 28, like).ownWeight()).isZero();
        assertThat(HandOver.after(7, 28, like).ownWeight()).isEqualTo(.2);
        assertThat(HandOver.after(28, 28, like).ownWeight()).isEqualTo(.5);
        assertThat(HandOver.after(60, 28, like).ownWeight()).isEqualTo(60 / 88.0);
        assertThat(HandOver.after(7, 28, List.of())).isEqualTo(HandOver.DONE);
    }

    @Test
    void forecasts_are_handed_over_quantile_by_quantile() {
        var handOver = new HandOver(.2, List.of(like(.75, _ -> 7), like(.25, _ -> 7)));
        var blended = handOver.blended(List.of(
                SomeForecasts.each(2, 1, 0, 1, 5), SomeForecasts.each(2, 4, 1, 4, 10), SomeForecasts.exactly(2, 8)));

        assertThat(blended.expected().getFirst()).isEqualTo(.2 * 1 + .6 * 4 + .2 * 8, within(1e-6));
        assertThat(blended.paths().daily().getFirst()).containsExactly(2.2f, 4.2f, 8.6f);
    }

    @Test
    void whoever_needs_nobody_keeps_the_own_forecast_as_it_is() {
        var own = SomeForecasts.exactly(2, 3);

        assertThat(HandOver.DONE.histories(NEW)).containsExactly(NEW);
        assertThat(HandOver.DONE.blended(List.of(own))).isSameAs(own);
        assertThat(HandOver.DONE.asAnalogy()).isNull();
    }

    @Test
    void an_item_whose_start_is_remembered_is_scaled_to_its_first_weeks() {
        // 14 units a day at first, 28 in the last eight weeks.
        assertThat(like(1, i -> i < 28 ? 14 : 28).scale()).isEqualTo(.5, within(1e-9));
        assertThat(like(1, i -> i < 28 ? 1 : 28).scale()).isEqualTo(.25);
        assertThat(new LikeItem(KNOWN, 1, Histories.history(112, 14, i -> i < 28 ? 14 : 28)).scale())
                .isEqualTo(1);
    }

    @Test
    void similar_items_are_asked_under_the_plan_of_the_new_one_at_their_own_price() {
        var sale = new DemandHistory(
                NEW.item(),
                NEW.past(),
                List.of(
                        new PlannedDay(Histories.ORIGIN.plusDays(1), 5, false, true),
                        new PlannedDay(Histories.ORIGIN.plusDays(2), 4, true, true)));

        var asked = like(1, _ -> 7).under(sale);

        assertThat(asked.past()).isEqualTo(like(1, _ -> 7).history().past());
        assertThat(asked.future())
                .containsExactly(
                        new PlannedDay(Histories.ORIGIN.plusDays(1), 2.5, false, true),
                        new PlannedDay(Histories.ORIGIN.plusDays(2), 2, true, true));
    }

    /** From the first day on, 16 weeks ago. */
    private static LikeItem like(double weight, IntToLongFunction units) {
        var history = Histories.history(112, 14, units);
        var traits = new ItemTraits(
                "", new TreeMap<>(), null, history.past().getFirst().day());
        return new LikeItem(
                KNOWN,
                weight,
                new DemandHistory(history.item(), history.grain(), traits, history.past(), history.future()));
    }
}
