package io.restock.query.product;

import static io.restock.query.Samples.NOON;
import static io.restock.query.Samples.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.CatalogueEvent.PriceChanged;
import io.restock.events.CatalogueEvent.ProductListed;
import io.restock.events.CatalogueEvent.ProductRetired;
import io.restock.events.CatalogueEvent.SupplierTermsAgreed;
import io.restock.events.Money;
import io.restock.events.ProductId;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProductCardTest {

    private static final ProductId TEA = ProductId.parse("product:TEA-42");
    private static final ProductListed LISTED =
            new ProductListed(TEA, "GREEN TEA", "tea", new TreeMap<>(), Money.of("2.55", "GBP"), NOON);

    @Test
    void follows_the_catalogue() {
        var card = ProductCard.blank(TEA)
                .after(LISTED, 0)
                .after(new SupplierTermsAgreed(TEA, TERMS, true, NOON), 1)
                .after(new PriceChanged(TEA, Money.of("2.75", "GBP"), NOON), 2);

        assertThat(card)
                .isEqualTo(new ProductCard(
                        "product:TEA-42",
                        TEA.sku(),
                        "GREEN TEA",
                        "tea",
                        Money.of("2.75", "GBP"),
                        TERMS,
                        true,
                        false,
                        2));
        assertThat(card.after(new ProductRetired(TEA, NOON), 3).retired()).isTrue();
    }

    @Test
    void what_comes_twice_changes_nothing() {
        var card =
                ProductCard.blank(TEA).after(LISTED, 0).after(new PriceChanged(TEA, Money.of("2.75", "GBP"), NOON), 1);

        assertThat(card.after(LISTED, 0)).isSameAs(card);
    }
}
