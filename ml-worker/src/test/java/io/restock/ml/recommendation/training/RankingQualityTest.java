package io.restock.ml.recommendation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.events.Sku;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RankingQualityTest {

    private static final Sku A = new Sku("A");
    private static final Sku B = new Sku("B");
    private static final Sku C = new Sku("C");

    @Test
    void a_hit_at_the_second_rank_of_two_is_worth_log_2_over_log_3_of_the_best_list() {
        var quality = RankingQuality.of(List.of(List.of(A, B)), List.of(Set.of(B)), 2);

        assertThat(quality.recall()).isEqualTo(1);
        assertThat(quality.ndcg()).isEqualTo(.6309, within(1e-4));
        assertThat(quality.hits()).isEqualTo(1);
    }

    @Test
    void who_bought_more_than_the_list_is_long_can_still_have_a_perfect_list() {
        assertThat(RankingQuality.of(List.of(List.of(A, B)), List.of(Set.of(A, B, C)), 2))
                .isEqualTo(new RankingQuality(1, 1, 1, 1));
    }

    @Test
    void shoppers_count_alike() {
        var quality = RankingQuality.of(List.of(List.of(A), List.of(A)), List.of(Set.of(A), Set.of(B)), 1);

        assertThat(quality).isEqualTo(new RankingQuality(2, .5, .5, .5));
    }
}
