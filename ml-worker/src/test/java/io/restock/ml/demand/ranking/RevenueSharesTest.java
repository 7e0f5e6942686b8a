package io.restock.ml.demand.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.LocationId;
import io.restock.events.Sku;
import io.restock.ml.feature.ItemTraits.RevenueClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RevenueSharesTest {

    private static final Sku TEA = new Sku("TEA-42");
    private static final Sku MUG = new Sku("MUG-1");
    private static final Sku POT = new Sku("POT-7");
    private static final Sku TIN = new Sku("TIN-3");

    @Test
    void the_dearest_items_up_to_eighty_percent_are_in_a_and_up_to_ninety_five_in_b() {
        // 60 %, 85 %, 96 % and all: each line is crossed by an item that still belongs to the better class
        var shares = RevenueShares.of(Map.of(TEA, 600.0, MUG, 250.0, POT, 110.0, TIN, 40.0));

        assertThat(shares.revenueA()).containsExactlyInAnyOrder(TEA, MUG);
        assertThat(shares.revenueB()).containsExactly(POT);
    }

    @Test
    void what_brought_in_nothing_is_in_neither() {
        var shares = RevenueShares.of(Map.of(TEA, 10.0, MUG, 0.0));

        assertThat(shares.revenueA()).containsExactly(TEA);
        assertThat(shares.revenueB()).isEmpty();
        assertThat(RevenueShares.of(Map.of(TEA, 0.0)).revenueA()).isEmpty();
    }

    @Test
    void of_two_that_brought_in_the_same_the_first_by_name_is_dearer() {
        var shares = RevenueShares.of(Map.of(TEA, 80.0, POT, 10.0, MUG, 10.0));

        assertThat(shares.revenueA()).containsExactly(TEA);
        assertThat(shares.revenueB()).containsExactlyInAnyOrder(MUG, POT);
    }

    @Test
    void whoever_is_not_named_is_c() {
        var ranking = new Ranking(
                new LocationId("MAIN").value(),
                LocalDate.parse("2011-11-04"),
                new TreeSet<>(List.of(TEA)),
                new TreeSet<>(List.of(MUG)));

        assertThat(ranking.classOf(TEA)).isEqualTo(RevenueClass.A);
        assertThat(ranking.classOf(MUG)).isEqualTo(RevenueClass.B);
        assertThat(ranking.classOf(TIN)).isEqualTo(RevenueClass.C);
    }
}
