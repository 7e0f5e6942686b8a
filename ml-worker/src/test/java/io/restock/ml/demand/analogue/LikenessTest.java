package io.restock.ml.demand.analogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.events.CatalogueEvent.ProductListed;
import io.restock.events.Money;
import io.restock.events.ProductId;
import io.restock.events.Sku;
import io.restock.ml.demand.analogue.Likeness.Alike;
import io.restock.ml.demand.product.DemandProduct;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final DemandProduct RED_MUG = listed("1", "Red mug", "kitchen", "2.00", Map.of("colour", "red"));
    private static final DemandProduct BLUE_MUG = listed("2", "Blue mug", "kitchen", "4.00", Map.of("colour", "blue"));
    private static final DemandProduct RED_BALL = listed("3", "Red ball", "toys", "2.00", Map.of("colour", "red"));
    private static final DemandProduct POSTER = listed("4", "Poster", "", "9.00", Map.of());
    private static final Likeness LIKENESS = new Likeness(List.of(RED_MUG, BLUE_MUG, RED_BALL, POSTER));

    @Test
    void a_product_is_wholly_like_one_that_says_the_same() {
        assertThat(LIKENESS.of(RED_MUG, RED_MUG)).isEqualTo(1, within(1e-9));
    }

    @Test
    void category_name_price_and_attributes_count() {
        // The names share one of two words, each in two of four names: the other word is in one only.
        var mug = Math.log(3);
        var blue = Math.log(5);
        var red = Math.log(3);
        var names = mug * mug / (Math.hypot(mug, red) * Math.hypot(mug, blue));

        assertThat(LIKENESS.of(RED_MUG, BLUE_MUG)).isEqualTo(.4 + .3 * names + .15 * .5, within(1e-9));
    }

    @Test
    void what_one_of_them_does_not_say_counts_nothing() {
        assertThat(LIKENESS.of(POSTER, POSTER)).isEqualTo(.3 + .15, within(1e-9));
    }

    @Test
    void the_most_similar_come_first_and_strangers_not_at_all() {
        assertThat(LIKENESS.to(new Sku("1"), 9)).extracting(Alike::sku).containsExactly(new Sku("2"), new Sku("3"));
        assertThat(LIKENESS.to(new Sku("1"), 1)).hasSize(1);
        assertThat(LIKENESS.to(new Sku("9"), 9)).isEmpty();
    }

    private static DemandProduct listed(
            String sku, String name, String category, String pounds, Map<String, String> attributes) {
        var id = new Sku(sku);
        return DemandProduct.blank(id)
                .after(
                        new ProductListed(
                                new ProductId(id),
                                name,
                                category,
                                new TreeMap<>(attributes),
                                Money.of(pounds, "GBP"),
                                Instant.EPOCH),
                        0);
    }
}
