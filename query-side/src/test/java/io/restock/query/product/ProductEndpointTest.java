package io.restock.query.product;

import static io.restock.query.Samples.NOON;
import static io.restock.query.Samples.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.CatalogueEvent;
import io.restock.events.CatalogueEvent.PriceChanged;
import io.restock.events.CatalogueEvent.ProductListed;
import io.restock.events.CatalogueEvent.SupplierTermsAgreed;
import io.restock.events.Money;
import io.restock.events.ProductId;
import io.restock.query.RunningQuerySide;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import reactor.test.StepVerifier;

class ProductEndpointTest extends RunningQuerySide {

    @Test
    void finds_products_by_part_of_their_sku_or_name() {
        list("KETTLE-1", "RED KETTLE (LARGE)");
        list("KETTLE-2", "BLUE KETTLE");
        list("LAMP", "LAMP LIKE A KETTLE-1");

        eventually(() -> assertThat(get("/api/products?q=kettle").size()).isEqualTo(3));
        assertThat(get("/api/products?q=Kettle-1").size()).isEqualTo(2);
        assertThat(get("/api/products?q=(large").valueStream())
                .extracting(product -> product.at("/sku").asString())
                .containsExactly("KETTLE-1");
    }

    @Test
    void shows_one_with_its_terms() {
        list("CLOCK", "ALARM CLOCK");
        tell(new SupplierTermsAgreed(product("CLOCK"), TERMS, true, NOON));

        eventually(() -> assertThat(
                        get("/api/products/CLOCK").at("/terms/packSize").asInt())
                .isEqualTo(12));
        var clock = get("/api/products/CLOCK");
        assertThat(clock.at("/id").asString()).isEqualTo("product:CLOCK");
        assertThat(clock.at("/price").asString()).isEqualTo("2.55 GBP");
        assertThat(clock.at("/terms/unitCost").asString()).isEqualTo("1.53 GBP");
        assertThat(clock.at("/termsSynthetic").asBoolean()).isTrue();
        assertThat(clock.at("/version").asInt()).isEqualTo(1);
    }

    @Test
    void a_stream_shows_what_is_there_then_what_changes_and_only_what_was_asked_for() {
        list("VASE-1", "VASE");
        list("FRAME-1", "FRAME");
        eventually(() -> assertThat(get("/api/products?q=FRAME-").size()).isEqualTo(1));

        StepVerifier.create(stream("/api/products?q=vase-", -1).map(change -> change.text("/price")))
                .expectNext("2.55 GBP")
                .then(() -> tell(new PriceChanged(product("FRAME-1"), Money.of("9.99", "GBP"), NOON)))
                .then(() -> tell(new PriceChanged(product("VASE-1"), Money.of("2.75", "GBP"), NOON)))
                .expectNext("2.75 GBP")
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void unknown_products_are_said_to_be_unknown() {
        var problem = answer("/api/products/NOWHERE", HttpStatus.NOT_FOUND);

        assertThat(problem.at("/type").asString()).isEqualTo("urn:restock:unknown-product");
        assertThat(problem.at("/detail").asString()).isEqualTo("no product NOWHERE is in the catalogue");
        assertThat(answer("/api/products/tea", HttpStatus.BAD_REQUEST)
                        .at("/detail")
                        .asString())
                .isEqualTo("'tea' is not a SKU in capital letters, such as 85123A");
    }

    private void list(String sku, String name) {
        tell(new ProductListed(product(sku), name, "", new TreeMap<>(), Money.of("2.55", "GBP"), NOON));
    }

    private void tell(CatalogueEvent event) {
        tell(event.product().toString(), event);
    }

    private static ProductId product(String sku) {
        return ProductId.parse("product:" + sku);
    }
}
