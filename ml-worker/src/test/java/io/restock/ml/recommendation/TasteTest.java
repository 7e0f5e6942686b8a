package io.restock.ml.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.events.Sku;
import io.restock.ml.recommendation.Taste.Liking;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TasteTest {

    private static final LocalDate TODAY = LocalDate.parse("2011-11-04");

    @Test
    void a_purchase_of_a_half_life_ago_speaks_half_as_loudly_as_the_latest() {
        var likings = Taste.of(Map.of(new Sku("OLD"), TODAY.minusDays(360), new Sku("NEW"), TODAY))
                .likings();

        assertThat(likings).extracting(Liking::sku).containsExactly(new Sku("NEW"), new Sku("OLD"));
        assertThat(likings.getFirst().weight()).isEqualTo(1);
        assertThat(likings.getLast().weight()).isEqualTo(.5, within(1e-12));
    }

    @Test
    void only_the_latest_fifty_products_are_remembered() {
        var bought = new HashMap<Sku, LocalDate>();
        for (int i = 0; i < 60; i++) {
            bought.put(new Sku("SKU-" + i), TODAY.minusDays(i));
        }

        assertThat(Taste.of(bought).likings())
                .hasSize(50)
                .extracting(Liking::sku)
                .contains(new Sku("SKU-49"))
                .doesNotContain(new Sku("SKU-50"));
    }

    @Test
    void who_bought_nothing_has_none() {
        assertThat(Taste.of(Map.of()).likings()).isEmpty();
    }
}
