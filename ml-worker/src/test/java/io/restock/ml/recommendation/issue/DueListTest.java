package io.restock.ml.recommendation.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.RecommendationListId;
import io.restock.ml.recommendation.shopper.KnownShopper;
import io.restock.ml.recommendation.shopper.KnownShoppers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ann, at a shop that went live on 1 November 2011. */
class DueListTest {

    private static final KnownShopper BEFORE = KnownShoppers.annWhoBoughtOn("2011-10-20");
    private static final KnownShopper SINCE = KnownShoppers.annWhoBoughtOn("2011-10-20", "2011-11-04");

    @Test
    void who_has_no_list_is_due_one_even_without_a_live_order() {
        assertThat(DueList.of(BEFORE, Map.of()).orElseThrow().id()).hasToString("list:ann:1");
    }

    @Test
    void a_live_order_makes_a_list_due() {
        var last = last("ann:1", 3);

        var due = DueList.of(SINCE, Map.of(last.id(), last)).orElseThrow();

        assertThat(due.id()).hasToString("list:ann:2");
        assertThat(due.knownPosition()).isEqualTo(SINCE.position());
    }

    @Test
    void an_imported_order_makes_none_due() {
        var last = last("ann:0", 3);

        assertThat(DueList.of(BEFORE, Map.of(last.id(), last))).isEmpty();
    }

    @Test
    void the_same_list_is_not_made_twice() {
        var last = DueList.of(SINCE, Map.of()).orElseThrow().asIssued();

        assertThat(DueList.of(SINCE, Map.of(last.id(), last))).isEmpty();
    }

    @Test
    void the_known_position_grows_with_each_list() {
        var last = last("ann:1", 50);

        assertThat(DueList.of(SINCE, Map.of(last.id(), last)).orElseThrow().knownPosition())
                .isEqualTo(51);
    }

    private static IssuedList last(String id, long position) {
        return IssuedList.of(SINCE.shopper(), new RecommendationListId(id), position);
    }
}
