package io.restock.ml.feature;

import static io.restock.ml.feature.Histories.history;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.StockItemId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandClassTest {

    @Test
    void what_sells_about_the_same_on_every_open_day_is_smooth() {
        assertThat(of(4, 5, 6, 5, 4, 6)).isEqualTo(DemandClass.SMOOTH);
    }

    @Test
    void what_sells_now_little_now_much_is_erratic() {
        // Mean 4, variance (3 * 9 + 81) / 3 = 36: 36 / 16 = 2.25
        assertThat(of(1, 13, 1, 1)).isEqualTo(DemandClass.ERRATIC);
    }

    @Test
    void what_sells_the_same_every_other_day_is_intermittent() {
        assertThat(of(5, 0, 5, 0, 5, 0)).isEqualTo(DemandClass.INTERMITTENT);
    }

    @Test
    void what_sells_seldom_and_now_little_now_much_is_lumpy() {
        assertThat(of(1, 0, 0, 13, 0, 1, 0, 1)).isEqualTo(DemandClass.LUMPY);
    }

    @Test
    void the_cuts_are_at_an_interval_of_one_point_three_two_and_a_variation_of_point_four_nine() {
        assertThat(DemandClass.of(1.3199, .4899)).isEqualTo(DemandClass.SMOOTH);
        assertThat(DemandClass.of(1.3199, .49)).isEqualTo(DemandClass.ERRATIC);
        assertThat(DemandClass.of(1.32, .4899)).isEqualTo(DemandClass.INTERMITTENT);
        assertThat(DemandClass.of(1.32, .49)).isEqualTo(DemandClass.LUMPY);
    }

    @Test
    void days_before_the_first_sale_and_closed_days_do_not_count() {
        // Two weeks without one sale, then one on every open day
        assertThat(DemandClass.of(history(35, 1, i -> i < 14 ? 0 : 5))).isEqualTo(DemandClass.SMOOTH);
    }

    @Test
    void what_never_sold_is_intermittent() {
        assertThat(of(0, 0, 0)).isEqualTo(DemandClass.INTERMITTENT);
    }

    private static DemandClass of(long... units) {
        var past = new ArrayList<DemandDay>();
        for (int i = 0; i < units.length; i++) {
            var week = Grain.WEEK.plus(Histories.ORIGIN, i);
            past.add(new DemandDay(new PlannedDay(week, 1, false, true), units[i]));
        }
        var next = new PlannedDay(Grain.WEEK.plus(Histories.ORIGIN, units.length), 1, false, true);
        return DemandClass.of(new DemandHistory(
                StockItemId.parse("stock:TEA-42@MAIN"), Grain.WEEK, ItemTraits.UNKNOWN, past, List.of(next)));
    }
}
