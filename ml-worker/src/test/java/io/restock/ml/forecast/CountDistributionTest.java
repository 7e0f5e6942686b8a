package io.restock.ml.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountDistributionTest {

    @Test
    void poisson_of_mean_five() {
        var quantiles = quantiles(CountDistribution.poisson(5));

        assertThat(quantiles).containsExactly(0L, 1L, 3L, 3L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
    }

    @Test
    void poisson_of_a_mean_whose_probabilities_are_too_small_for_a_double() {
        // Normal to three digits: a million and 1.96 times a thousand
        assertThat(CountDistribution.poisson(1e6).quantile(.975)).isBetween(1_001_958L, 1_001_963L);
    }

    @Test
    void nothing_is_demanded_of_what_never_sells() {
        assertThat(quantiles(CountDistribution.poisson(0))).containsOnly(0L);
    }

    @Test
    void negative_binomial_of_size_one_is_geometric() {
        // Mean 4 and variance 20: P(X > k) = .8^(k + 1), so the 90 % quantile is the first k with .8^(k + 1) <= .1
        var geometric = CountDistribution.negativeBinomial(4, 20);

        assertThat(List.of(.5, .9, .99)).extracting(geometric::quantile).containsExactly(3L, 10L, 20L);
    }

    @Test
    void negative_binomial_with_no_more_variance_than_its_mean_is_near_poisson() {
        assertThat(CountDistribution.negativeBinomial(5, 3).quantile(.9)).isEqualTo(8);
    }

    @Test
    void a_variance_far_above_the_mean_is_counted_coarsely() {
        // Geometric of mean 10,000 but for steps of ten: P(X > k) = e^(-k / 10,000)
        var geometric = CountDistribution.negativeBinomial(1e4, 1e8 + 1e4);

        assertThat(geometric.quantile(.5)).isBetween(6_931L - 20, 6_931L + 20);
        assertThat(geometric.quantile(.9)).isBetween(23_026L - 40, 23_026L + 40);
    }

    private static List<Long> quantiles(CountDistribution distribution) {
        return QuantileLevels.STANDARD.values().stream()
                .map(distribution::quantile)
                .toList();
    }
}
