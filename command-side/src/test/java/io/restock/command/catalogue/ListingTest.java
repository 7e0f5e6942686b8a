package io.restock.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.command.RunningShop;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest extends RunningShop {

    private static final String TEA = "{\"name\": \"Tea\", \"category\": \"drinks\", \"price\": \"2.55 GBP\"}";

    @Test
    void a_product_is_listed_once_and_only_what_changes_is_recorded() {
        put("/api/products/L-1", TEA).expectBody().json("{\"product\": \"product:L-1\", \"status\": \"accepted\"}");
        put("/api/products/L-1", TEA).expectBody().json("{\"product\": \"product:L-1\", \"status\": \"repeated\"}");
        put("/api/products/L-1", TEA.replace("2.55", "2.75")).expectStatus().isOk();
        put("/api/products/L-1", TEA.replace("2.55", "2.75").replace("drinks", "tea"))
                .expectStatus()
                .isOk();

        assertThat(kinds("product:L-1")).containsExactly("ProductListed", "PriceChanged", "ProductListed");
    }

    @Test
    void products_come_in_bulk() {
        var answers = bulk(
                "/api/products",
                "{\"sku\": \"L-2\", \"name\": \"Tea\", \"price\": \"2.55 GBP\"}",
                "{\"name\": \"Nameless\", \"price\": \"2.55 GBP\"}",
                "{\"sku\": \"L-3\", \"name\": \"Cup\", \"price\": \"1.00 GBP\", \"attributes\": {\"colour\": \"red\"}}");

        assertThat(answers.get(0)).isEqualTo("{\"line\":1,\"id\":\"L-2\",\"status\":\"accepted\"}");
        assertThat(answers.get(1)).contains("\"line\":2", "/sku");
        assertThat(answers.get(2)).contains("\"id\":\"L-3\"", "accepted");
    }

    @Test
    void terms_are_agreed_for_listed_products_only_and_recorded_when_they_change() {
        put("/api/products/L-4", TEA);
        var terms = """
                {"supplier": "LEAF", "leadTimeDays": 5, "minimumOrder": 12, "packSize": 12, "unitCost": "1.10 GBP", "orderDays": ["FRIDAY"]}""";

        put("/api/products/L-4/terms", terms).expectStatus().isOk();
        put("/api/products/L-4/terms", terms).expectBody().json("{\"status\": \"repeated\"}");
        put("/api/products/L-4/terms", terms.replace(": 5", ": 6")).expectBody().json("{\"status\": \"accepted\"}");
        put("/api/products/L-404/terms", terms).expectStatus().isEqualTo(409);

        assertThat(kinds("product:L-4")).containsExactly("ProductListed", "SupplierTermsAgreed", "SupplierTermsAgreed");
    }

    @Test
    void a_location_keeps_its_clock_and_its_money() {
        open("FIXED", "OBSERVE");
        open("FIXED", "OBSERVE");
        open("FIXED", "ISSUE_OR_LOSE");
        put("/api/locations/FIXED/fulfilment", "{\"fulfilment\": \"OBSERVE\"}")
                .expectStatus()
                .isOk();
        put("/api/locations/FIXED", """
                {"name": "Warehouse", "zone": "Europe/Paris", "currency": "GBP", "fulfilment": "OBSERVE"}""")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:restock:zone-is-fixed");

        assertThat(kinds("location:FIXED"))
                .containsExactly("LocationOpened", "FulfilmentSet", "FulfilmentSet", "FulfilmentSet");
    }

    @Test
    void a_return_is_recorded_once() {
        open("MAIN", "OBSERVE");
        put("/api/products/L-5", TEA);
        var given = """
                {"id": "C536543", "order": "536365", "shopper": "17841", "returnedAt": "2011-12-01T14:30:00",
                 "lines": [{"sku": "L-5", "quantity": 2, "unitPrice": "0.85 GBP"}]}""";

        post("/api/returns", given).expectStatus().isCreated();
        post("/api/returns", given).expectStatus().isOk();
        post("/api/returns", given.replace(": 2", ": 3")).expectStatus().isEqualTo(409);

        assertThat(stream("return:C536543")).hasSize(1);
        assertThat(stream("return:C536543").getFirst().toString()).doesNotContain("17841");
    }

    private List<String> kinds(String id) {
        return stream(id).stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }
}
