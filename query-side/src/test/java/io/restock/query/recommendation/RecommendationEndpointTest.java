package io.restock.query.recommendation;

import static io.restock.query.Samples.LSTM;
import static io.restock.query.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.RecommendationEvent.Recommendation;
import io.restock.events.RecommendationEvent.RecommendationsIssued;
import io.restock.events.RecommendationListId;
import io.restock.events.ShopperEvent.ShopperForgotten;
import io.restock.events.ShopperId;
import io.restock.events.Sku;
import io.restock.platform.privacy.ShopperPseudonyms;
import io.restock.query.RunningQuerySide;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

class RecommendationEndpointTest extends RunningQuerySide {

    @Autowired
    private ShopperPseudonyms pseudonyms;

    @Test
    void are_shown_to_who_knows_the_shop_s_own_id_until_the_shopper_is_forgotten() {
        var anna = pseudonyms.of("17850");
        issue(list(anna, "CUP-1", 41));

        eventually(() -> assertThat(sku()).isEqualTo("CUP-1"));
        var shown = get("/api/shoppers/17850/recommendations");
        assertThat(shown.at("/id").asString()).isEqualTo(anna.toString()).doesNotContain("17850");
        assertThat(shown.at("/items/0/because/0").asString()).isEqualTo("TEA-42");
        assertThat(shown.at("/items/0/score").asDouble()).isEqualTo(.75);

        tell(anna.toString(), new ShopperForgotten(anna, NOON));
        eventually(() -> assertThat(answer("/api/shoppers/17850/recommendations", HttpStatus.NOT_FOUND)
                        .at("/type")
                        .asString())
                .isEqualTo("urn:restock:unknown-recommendations"));
    }

    @Test
    void an_older_list_that_comes_late_changes_nothing() {
        var bob = new ShopperId("b0b");
        var card = RecommendationCard.blank(bob).after(list(bob, "CUP-1", 41));

        assertThat(card.after(list(bob, "POT-1", 40))).isSameAs(card);
        assertThat(card.after(list(bob, "POT-1", 42)).items())
                .containsExactly(new Recommendation(new Sku("POT-1"), .75, List.of(new Sku("TEA-42"))));
    }

    private String sku() {
        return get("/api/shoppers/17850/recommendations").at("/items/0/sku").asString();
    }

    private void issue(RecommendationsIssued list) {
        events.publish(GenericEventMessage.asEventMessage(list));
    }

    private static RecommendationsIssued list(ShopperId shopper, String sku, long knownPosition) {
        return new RecommendationsIssued(
                new RecommendationListId(shopper.value() + ":" + knownPosition),
                shopper,
                List.of(new Recommendation(new Sku(sku), .75, List.of(new Sku("TEA-42")))),
                LSTM,
                knownPosition,
                false,
                NOON);
    }
}
