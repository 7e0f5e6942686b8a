package io.restock.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

/** A shop with the demonstration's products, and their orders from August to Thursday 3 November 2011. */
final class PastShop {

    private static final String AUGUST = "2011-08-01";
    private static final String FRIDAY = "2011-11-04";

    private PastShop() {}

    static void open(Client client) {
        accepted(client.put("/api/locations/MAIN", """
                {"name": "Main", "zone": "Europe/London", "currency": "GBP", "closedOn": ["SATURDAY"], "fulfilment": "OBSERVE"}"""));
        Bulk.send(client, "/api/products", OnlineRetail.products());
        Bulk.send(
                client,
                "/api/orders",
                OnlineRetail.orders().stream()
                        .map(OnlineRetail.Order::body)
                        .filter(PastShop::isRecent)
                        .toList());
    }

    /** Friday 4 November begins. */
    static void startDay(Client client) {
        accepted(client.put("/api/locations/MAIN/business-day", "{\"day\": \"" + FRIDAY + "\"}"));
    }

    static void accepted(Client.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
    }

    private static boolean isRecent(String order) {
        var placedAt = Client.JSON.readTree(order).get("placedAt").asString();
        return placedAt.compareTo(AUGUST) > 0 && placedAt.compareTo(FRIDAY) < 0;
    }
}
